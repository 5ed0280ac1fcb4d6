import Sizing

/// Puts the outcomes of a plan into a few sentences, without adding anything to them.
struct AnswerText: Sendable {
    let plan: Plan
    let outcomes: [String: StepOutcome]

    var sentences: String {
        plan.steps.map(sentence).joined(separator: " ")
    }

    private func sentence(_ step: PlanStep) -> String {
        switch outcomes[step.id, default: .skipped] {
        case .answered(let answer): summary(of: answer)
        case .failed(let reason): "\(step.agent) could not answer: \(reason)."
        case .skipped: "\(step.id) was not begun, because a step before it did not complete."
        }
    }

    private func summary(of answer: SizingAnswer) -> String {
        let sized = answer.equipment.map { result in
            switch result.status {
            case .ok: "Sized one \(result.kind)."
            case .error: "The \(result.kind) cannot be sized: \(result.error ?? "")."
            }
        }
        let questions = answer.unclear.flatMap(\.questions).map(\.question)
        return (sized + questions).joined(separator: " ")
    }
}
