public import AgentRuntime

/// A request for a ``ScriptedWorker``: the number says which it is, the answer repeats it.
public struct Errand: WorkRequest, Hashable {
    /// What a scripted worker answers.
    public typealias Answer = ErrandReport

    /// Which errand it is.
    public let number: Int

    /// Creates an errand.
    public init(_ number: Int) {
        self.number = number
    }
}
