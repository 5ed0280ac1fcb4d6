/// What is measured together and stands on one page.
enum Page: String, Sendable {
    case memory, storage, sizing

    var title: String {
        switch self {
        case .memory: "Performance"
        case .storage: "Performance of the storage"
        case .sizing: "Performance of the sizing"
        }
    }

    /// What a user types to have the page written.
    var command: String {
        switch self {
        case .memory: "make bench"
        case .storage: "make bench-storage"
        case .sizing: "make bench-sizing"
        }
    }

    var explanation: String {
        switch self {
        case .memory: Self.ofMemory
        case .storage: Self.ofStorage
        case .sizing: Self.ofSizing
        }
    }

    private static let ofMemory = """
        - *bus*: a real envelope with a fresh id, through `MessageBus.send`, name lookup, bounds, lanes and stamp included.
        - *worker loop*: `tell` by one producer to one lane, until the last message is settled: routing, id, trace sampling,
          mailbox, breaker, timeout, worker, settlement, five metrics. *Telemetry's share* sets the time all its instruments
          take for one message on one thread against the time of the whole loop per message.
        - *ask* and *request → reply* wait for each answer before the next question, so they measure wake-ups of threads.
        - *overload*: two workers of 100 µs each are offered ten times what they can carry for two seconds, one message in a
          hundred critical; what does not fit is refused.
        - *HTTP*: `wrk -t1 -c64` from a second process, server and load generator on the same processors.

        The state file: [PerformanceStorage.md](PerformanceStorage.md). The kinds of equipment, the parser and batches:
        [PerformanceSizing.md](PerformanceSizing.md).
        """

    private static let ofStorage = """
        - *durable submits*: `insert` into the journal, acknowledged after its commit, by so many tasks at a time that each wait
          for theirs. The baseline writes the same rows into the same tables by one prepared statement in a loop.
        - *submit → … → result readable*: a whole runtime with 128 lanes and a worker that does nothing; each task is three
          commits in a row – kept, begun, settled. The baseline does the same three commits for 256 tasks at once.
        - *start*: a process of its own opens the file and runs a runtime until the first task is in its mailbox.
        - *memory*: the most that was resident in such a process while its mailbox holds 10,000 and the rest waits on disk.
        - *task list*: the journal's own query, rows decoded.
        """

    private static let ofSizing = """
        - *one …, with trace*: `SizingEngine.evaluate` of a worked example of the specification, from inputs with units to outputs,
          assumptions, warnings, trace, bill and cost. *and JSON*: the answer's bytes as well.
        - *sensitivity*: the three most influential inputs of up to 20, each varied up and down.
        - *parser*: from the text to kind, fields, ranges and issues. The baseline only splits the text into words.
        - *hostile text*: 20,000 characters against 10,000 of the same kind; near 2 means linear.
        - *batch*: `size --file items.jsonl --output results.jsonl` in this process: read, sized by the workers, written, synced.
        """
}
