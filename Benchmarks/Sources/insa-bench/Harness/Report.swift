import Foundation

/// The page with the table and what is needed to judge it.
struct Report: Sendable {
    let rows: [Row]
    let rounds: Int
    let loadBefore: String
    let page: Page

    var markdown: String {
        """
        # \(page.title)

        Written by `\(page.command)`; do not edit. Each figure is the median of \(rounds) rounds after a warm-up; subject and
        baseline take turns in the same run, so the *ratio* stands where absolute figures move with the machine's mood.
        Ratio is figure by baseline: for times and sizes lower is better, for rates higher.

        - Command: `\(page.command)`
        - Date: \(ISO8601DateFormatter().string(from: Date()))
        - Machine: \(Machine.description)
        - Load average before the run: \(loadBefore)

        | What | Figure | Baseline | Ratio | Aim | |
        |---|---|---|---|---|---|
        \(rows.map(\.markdown).joined(separator: "\n"))

        ## How to read it

        \(page.explanation)

        """
    }
}
