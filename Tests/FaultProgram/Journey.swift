import AgentRuntime

/// Work of two steps, with a door between them.
struct Journey: WorkRequest {
    typealias Answer = String

    let name: String
    /// How the second step is done.
    let second: Deed.Conduct
}
