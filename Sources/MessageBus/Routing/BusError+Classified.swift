public import Resilience

extension BusError: ClassifiedError {
    /// A full or draining bus may take the message later; silence may have been bad luck; the rest stays as it is.
    public var failureClass: FailureClass {
        switch code {
        case .mailboxFull, .draining, .closed, .delayedFull, .tooManyRequests: .rejected
        case .noAnswer, .expired: .transient
        case .unknownMailbox, .duplicateMailbox, .noSubscriber, .tooManySubscribers, .tooManyMailboxes, .alreadyAwaited:
            .permanent
        }
    }
}
