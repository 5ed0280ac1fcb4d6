import AgentRuntime
import MessageBus
import Storage

/// Durable submits, through the journal and beside a plain loop of the same rows, and whole tasks from submit to result.
enum JournalBenches {
    static let all =
        [Durability.full, .normal].flatMap { durability in
            [1, 16, 256].map { submits($0, durability) } + [wholeTasks(durability)]
        }

    private static func submits(_ submitters: Int, _ durability: Durability) -> Comparison {
        let rows = submitters == 1 ? 2_000 : 40_000
        return Comparison(
            title: "journal, \(durability): durable submits, \(submitters) at a time",
            unit: submitters == 1 ? .microseconds : .perSecond,
            subject: Probe("journal") { try await JournalLoad(durability).insert(rows, by: submitters) },
            baseline: Probe("bare statement, \(submitters) rows a commit") {
                try await PlainInserts(durability).insert(rows, perCommit: submitters)
            },
            aim: durability == .full && submitters == 256 ? 50_000 : nil
        )
    }

    private static func wholeTasks(_ durability: Durability) -> Comparison {
        Comparison(
            title: "journal, \(durability): submit → worked → settled → result readable, 256 at a time",
            unit: .perSecond,
            subject: Probe("runtime") { try await WholeTasks(durability).run(30_000, by: 256) },
            baseline: Probe("bare statements, 256 tasks a commit") {
                try await PlainInserts(durability).tasks(30_000, perCommit: 256)
            },
            aim: durability == .full ? 30_000 : nil
        )
    }
}
