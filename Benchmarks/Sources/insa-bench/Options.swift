/// What the command line asks for.
struct Options: Sendable {
    /// Only rows whose title contains this text.
    var only: String?
    /// Rounds per row; the median counts.
    var rounds = 7
    /// Without the baselines, for a profiler.
    var isBare = false
    /// What to measure.
    var page = Page.memory
    /// The file to write the table to.
    var output: String?
    /// Rows that another program measured, as lines of tab-separated fields.
    var rows: String?
    /// This process is only to start a runtime on that directory, and to say what that took.
    var backlogChild: String?

    init(_ arguments: some Sequence<String>) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            switch argument {
            case "--only": only = rest.next()
            case "--rounds": rounds = rest.next().flatMap(Int.init) ?? rounds
            case "--bare": isBare = true
            case "--page": page = rest.next().flatMap(Page.init) ?? page
            case "--output": output = rest.next()
            case "--rows": rows = rest.next()
            case "--backlog-child": backlogChild = rest.next()
            default: break
            }
        }
    }
}
