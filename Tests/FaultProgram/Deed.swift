import AgentRuntime

/// Something to do, well or badly.
struct Deed: WorkRequest {
    typealias Answer = String

    /// How the worker behaves.
    enum Conduct: String, Codable, Sendable {
        /// Does it.
        case work
        /// Does it when the doors are open.
        case hold
        /// The same, but deaf to being cancelled.
        case deaf
        /// Stops the process as a programming error does.
        case trap
        /// Ends the process as if all were well.
        case exit
    }

    let name: String
    let conduct: Conduct
}
