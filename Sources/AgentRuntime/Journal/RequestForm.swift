public import MessageBus

/// A worker, a kind of request and a version of its shape: what a binary must be able to read.
public struct RequestForm: Sendable, Hashable {
    /// The worker the requests are for.
    public let agent: WorkerName
    /// The kind.
    public let kind: String
    /// The version of the shape.
    public let version: Int

    /// Creates a form.
    public init(agent: WorkerName, kind: String, version: Int) {
        self.agent = agent
        self.kind = kind
        self.version = version
    }
}
