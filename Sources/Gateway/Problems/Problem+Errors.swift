import AgentRuntime
import Hummingbird
import MessageBus
import NIOCore
import Resilience

extension Problem {
    /// What an error means to a client; `nil` for one nobody expected, which is the client's no business.
    init?(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let fault as JSONFault: self.init(.malformed, fault.sentence)
        case let error as BusError: self.init(error)
        case let error as JournalError: self.init(error)
        case let error as RoutingError:
            self.init(.unavailable, error.description)
        case let error as WatchError: self.init(error)
        case let error as DeadLetterError: self.init(error)
        case let error as ReplayError: self.init(error)
        case let error as ScheduleError: self.init(error)
        case let error as CronSyntaxError: self.init(.unacceptable, error.description)
        case let error as UnreadableRequest: self.init(.conflict, error.description)
        case let error as CircuitOpen:
            self = Problem(.unavailable, error.description).retryable(after: error.retryAfter ?? .seconds(1))
        case is NIOTooManyBytesError: self.init(.bodyTooLarge, "the body is larger than this server takes")
        case let error as any HTTPResponseError where error.status.code == 413:
            self.init(.bodyTooLarge, "the body is larger than this server takes")
        case let error as any HTTPResponseError where error.status.code == 400:
            self.init(.malformed, "the request cannot be read")
        case is CancellationError:
            self = Problem(.unavailable, "the server is shutting down").retryable(after: .seconds(5))
        case let error as any ClassifiedError where error.failureClass == .rejected:
            self = Problem(.overloaded, "the request was refused for now").retryable(
                after: error.retryAfter ?? .seconds(1)
            )
        // because: errors are an open set.
        default: return nil
        }
    }

    private init(_ error: BusError) {
        switch error.code {
        case .mailboxFull, .delayedFull, .tooManyRequests:
            self = Problem(.overloaded, error.description).retryable(after: error.retryAfter ?? .seconds(1))
        case .draining, .closed:
            self = Problem(.unavailable, "the server is shutting down").retryable(
                after: error.retryAfter ?? .seconds(5)
            )
        case .expired, .noAnswer:
            self = Problem(.deadlinePassed, error.description)
        case .unknownMailbox, .noSubscriber, .duplicateMailbox, .tooManySubscribers, .tooManyMailboxes, .alreadyAwaited:
            self = Problem(.unavailable, error.description).retryable(after: error.retryAfter ?? .seconds(1))
        }
    }

    private init(_ error: WatchError) {
        switch error {
        case .unknownTask: self.init(.notFound, error.description)
        case .tooManyWatchers:
            self = Problem(.overloaded, error.description).retryable(after: .seconds(5))
        }
    }
}
