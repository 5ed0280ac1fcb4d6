public import MessageBus

/// What a journal found when an instance took it over.
public struct Recovery: Sendable {
    /// Instances that ended without saying so.
    public let crashedInstances: Int
    /// Deliveries that were in a worker's hands and wait again.
    public let returned: Int
    /// Those of them that may have brought the process down, the most urgent first and steps before those who wait for
    /// them; they are loaded, and the caller runs each alone before anything else.
    public let suspects: [StoredTask]
    /// Letters written for messages that crashed the process too often, with the worker each was for.
    public let letters: [(id: MessageID, agent: WorkerName)]

    /// Creates a report.
    public init(
        crashedInstances: Int = 0,
        returned: Int = 0,
        suspects: [StoredTask] = [],
        letters: [(id: MessageID, agent: WorkerName)] = []
    ) {
        self.crashedInstances = crashedInstances
        self.returned = returned
        self.suspects = suspects
        self.letters = letters
    }
}
