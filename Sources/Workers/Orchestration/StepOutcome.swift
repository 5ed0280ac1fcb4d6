import AgentRuntime

/// How a step ended.
enum StepOutcome: Sendable {
    case answered(SizingAnswer)
    case failed(String)
    case skipped

    var answer: SizingAnswer? {
        switch self {
        case .answered(let answer): answer
        case .failed, .skipped: nil
        }
    }

    func progress(of step: PlanStep) -> PlanProgress {
        let (status, error): (PlanProgress.Status, String?) =
            switch self {
            case .answered(let answer):
                switch SizingRequest.verdict(of: answer) {
                case .fulfilled: (.completed, nil)
                case .refused: (.refused, nil)
                }
            case .failed(let reason): (.failed, reason)
            case .skipped: (.skipped, nil)
            }
        return PlanProgress(
            step: step.id,
            agent: step.agent.rawValue,
            dependsOn: step.dependsOn.sorted(),
            status: status,
            error: error
        )
    }
}
