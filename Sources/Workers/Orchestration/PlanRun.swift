import AgentRuntime

/// Carries a plan out, wave by wave, over the bus; after a crash or a restart, from the step where it was.
struct PlanRun: Sendable {
    let plan: Plan
    let context: WorkContext

    /// - Throws: `CancellationError` when the attempt is cancelled, because what is there by then is half an answer; a
    ///   `JournalError` or `StepPending` when a step could not be kept or is not done yet, so that the plan is taken up
    ///   again later.
    func outcomes() async throws -> [String: StepOutcome] {
        var outcomes: [String: StepOutcome] = [:]
        for wave in plan.waves {
            let ready = wave.filter { step in step.dependsOn.allSatisfy { outcomes[$0]?.answer != nil } }
            let ended = try await withThrowingTaskGroup(of: (String, StepOutcome).self) { group in
                for step in ready {
                    group.addTask { (step.id, try await outcome(of: step)) }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            try Task.checkCancellation()
            outcomes.merge(ended) { _, new in new }
        }
        return outcomes
    }

    private func outcome(of step: PlanStep) async throws -> StepOutcome {
        do {
            return .answered(try await context.step(step.id, step.request, of: step.agent))
        } catch let error as JournalError {
            throw error
        } catch let error as StepPending {
            throw error
        } catch {
            return .failed(String(describing: error))
        }
    }
}
