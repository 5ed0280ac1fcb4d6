import AgentRuntime

/// Carries a plan out, wave by wave, over the bus.
struct PlanRun: Sendable {
    let plan: Plan
    let context: WorkContext

    /// - Throws: `CancellationError` when the attempt is cancelled, because what is there by then is half an answer.
    func outcomes() async throws -> [String: StepOutcome] {
        var outcomes: [String: StepOutcome] = [:]
        for wave in plan.waves {
            let ready = wave.filter { step in step.dependsOn.allSatisfy { outcomes[$0]?.answer != nil } }
            let ended = await withTaskGroup(of: (String, StepOutcome).self) { group in
                for step in ready {
                    group.addTask { (step.id, await outcome(of: step)) }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            try Task.checkCancellation()
            outcomes.merge(ended) { _, new in new }
        }
        return outcomes
    }

    private func outcome(of step: PlanStep) async -> StepOutcome {
        do {
            return .answered(try await context.ask(step.request, of: step.agent))
        } catch {
            return .failed(String(describing: error))
        }
    }
}
