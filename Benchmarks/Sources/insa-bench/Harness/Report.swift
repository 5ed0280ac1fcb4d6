import Foundation

/// The page with the table and what is needed to judge it.
struct Report: Sendable {
    let rows: [Row]
    let rounds: Int
    let loadBefore: String
    let isStorage: Bool

    var markdown: String {
        """
        # Performance\(isStorage ? " of the storage" : "")

        Written by `\(command)`; do not edit. Each figure is the median of \(rounds) rounds after a warm-up; subject and
        baseline take turns in the same run, so the *ratio* stands where absolute figures move with the machine's mood.
        Ratio is figure by baseline: for times and sizes lower is better, for rates higher.

        - Command: `\(command)`
        - Date: \(ISO8601DateFormatter().string(from: Date()))
        - Machine: \(Machine.description)
        - Load average before the run: \(loadBefore)

        | What | Figure | Baseline | Ratio | Aim | |
        |---|---|---|---|---|---|
        \(rows.map(\.markdown).joined(separator: "\n"))

        ## How to read it

        \(isStorage ? Self.storage : Self.memory)

        """
    }

    private var command: String { isStorage ? "make bench-storage" : "make bench" }

    private static let memory = """
        - *bus*: a real envelope with a fresh id, through `MessageBus.send`, name lookup, bounds, lanes and stamp included.
        - *worker loop*: `tell` by one producer to one lane, until the last message is settled: routing, id, trace sampling,
          mailbox, breaker, timeout, worker, settlement, five metrics. *Telemetry's share* sets the time all its instruments
          take for one message on one thread against the time of the whole loop per message.
        - *ask* and *request → reply* wait for each answer before the next question, so they measure wake-ups of threads.
        - *overload*: two workers of 100 µs each are offered ten times what they can carry for two seconds, one message in a
          hundred critical; what does not fit is refused.
        - *HTTP*: `wrk -t1 -c64` from a second process, server and load generator on the same processors.
        """

    private static let storage = """
        - *durable submits*: `insert` into the journal, acknowledged after its commit, by so many tasks at a time that each wait
          for theirs. The baseline writes the same rows into the same tables by one prepared statement in a loop.
        - *submit → … → result readable*: a whole runtime with 128 lanes and a worker that does nothing; each task is three
          commits in a row – kept, begun, settled. The baseline does the same three commits for 256 tasks at once.
        - *start*: a process of its own opens the file and runs a runtime until the first task is in its mailbox.
        - *memory*: the most that was resident in such a process while its mailbox holds 10,000 and the rest waits on disk.
        - *task list*: the journal's own query, rows decoded.
        """
}
