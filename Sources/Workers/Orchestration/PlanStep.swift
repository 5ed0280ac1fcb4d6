import AgentRuntime

/// One piece of a plan: a request for one agent, after others.
struct PlanStep: Sendable, Hashable {
    let id: String
    let agent: WorkerName
    let request: SizingRequest
    let dependsOn: Set<String>
}
