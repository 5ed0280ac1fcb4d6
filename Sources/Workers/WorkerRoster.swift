public import AgentRuntime

/// The workers this package brings.
public enum WorkerRoster {
    /// Their names, in the order in which they are shown.
    public static let names: [WorkerName] = [Orchestrator.name, SizingWorker.name]
}
