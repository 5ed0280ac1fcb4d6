import AgentRuntime
import Resilience

/// What the stores and those who work on them refuse.
extension Problem {
    init(_ error: JournalError) {
        switch error {
        case .full:
            self = Problem(.overloaded, error.description).retryable(after: error.retryAfter ?? .seconds(1))
        case .keyReused:
            self.init(.keyReused, "this Idempotency-Key was used for another request")
        case .unavailable:
            self = Problem(.unavailable, error.description).retryable(after: error.retryAfter ?? .seconds(5))
        case .damaged:
            self.init(.failed, "\(error.description); insa-agents database check says more")
        }
    }

    init(_ error: DeadLetterError) {
        switch error {
        case .unknown: self.init(.notFound, error.description)
        case .notAllowed, .unreadable: self.init(.conflict, error.description)
        case .tooYoung, .beingReplayed: self.init(.unacceptable, error.description)
        }
    }

    init(_ error: ReplayError) {
        switch error {
        case .tooMany:
            self = Problem(.overloaded, error.description).retryable(after: error.retryAfter ?? .seconds(5))
        case .unknown: self.init(.notFound, error.description)
        case .hasEnded, .unexpected: self.init(.conflict, error.description)
        }
    }

    init(_ error: ScheduleError) {
        switch error {
        case .unknown: self.init(.notFound, error.description)
        case .nameTaken, .belongsToSettings, .belongsToOperator, .tooMany: self.init(.conflict, error.description)
        case .unknownZone, .outOfRange, .unreadableTiming, .neverTicks: self.init(.unacceptable, error.description)
        case .busy:
            self = Problem(.overloaded, error.description).retryable(after: error.retryAfter ?? .seconds(1))
        }
    }
}
