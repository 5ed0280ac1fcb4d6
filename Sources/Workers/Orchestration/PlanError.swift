import Resilience

/// Why steps are no plan.
enum PlanError: ClassifiedError, Hashable, CustomStringConvertible {
    case empty
    case repeatedStep
    case unknownStep(String)
    case circle
    case tooManySteps(Int, limit: Int)

    /// The same steps will never be a plan.
    var failureClass: FailureClass { .permanent }

    var description: String {
        switch self {
        case .empty: "the plan has no steps"
        case .repeatedStep: "the plan names a step twice"
        case .unknownStep(let id): "the plan depends on a step it does not have: \(id)"
        case .circle: "the plan's steps wait for each other"
        case .tooManySteps(let count, let limit): "the plan has \(count) steps, at most \(limit) are allowed"
        }
    }
}
