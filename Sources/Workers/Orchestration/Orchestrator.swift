public import AgentRuntime

/// The orchestrator: plans a query, lets the agents do the steps, and puts their answers together.
public actor Orchestrator: Worker {
    /// `orchestrator`.
    public static let name: WorkerName = "orchestrator"

    private let planner: any Planner

    /// Creates an orchestrator that plans by rules.
    public init() {
        planner = RulePlanner()
    }

    /// Plans the query and carries the plan out; a step that fails does not take the others with it.
    public func handle(_ query: Query, in context: WorkContext) async throws -> QueryAnswer {
        let plan = try planner.plan(query)
        let outcomes = try await PlanRun(plan: plan, context: context).outcomes()
        return QueryAnswer(
            answer: AnswerText(plan: plan, outcomes: outcomes).sentences,
            plan: plan.steps.map { step in outcomes[step.id, default: .skipped].progress(of: step) },
            results: outcomes.compactMapValues(\.answer)
        )
    }
}
