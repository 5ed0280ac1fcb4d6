/// Why the bus did not take or answer a message.
public struct BusError: Error, Hashable, Sendable {
    /// The closed list of reasons.
    public enum Code: String, Sendable, CaseIterable {
        /// No mailbox of that name is registered.
        case unknownMailbox
        /// The mailbox is at its bound, or near it for a `low` message.
        case mailboxFull
        /// The mailbox or the bus takes no new messages because it shuts down.
        case draining
        /// The mailbox is closed.
        case closed
        /// The message was not started by its time.
        case expired
        /// The request's deadline passed without an answer.
        case noAnswer
        /// A mailbox of that name is registered already.
        case duplicateMailbox
        /// Nobody listens to the topic or broadcast.
        case noSubscriber
        /// The topic, or the number of topics, is at its bound.
        case tooManySubscribers
        /// Too many messages wait for their not-before time.
        case delayedFull
        /// Too many requests wait for an answer.
        case tooManyRequests
        /// The number of mailboxes is at its bound.
        case tooManyMailboxes
        /// Another caller waits, or has waited, for the same answer.
        case alreadyAwaited
    }

    /// The reason.
    public let code: Code
    /// The mailbox concerned, if one is.
    public let mailbox: MailboxName?
    /// After what time another try may succeed; `nil` when the bus cannot say.
    public let retryAfter: Duration?

    /// Creates an error.
    public init(_ code: Code, mailbox: MailboxName? = nil, retryAfter: Duration? = nil) {
        self.code = code
        self.mailbox = mailbox
        self.retryAfter = retryAfter
    }
}

extension BusError: CustomStringConvertible {
    /// One sentence for logs.
    public var description: String {
        guard let mailbox else { return sentence }
        return "\(sentence) (mailbox \(mailbox))"
    }

    private var sentence: String {
        switch code {
        case .unknownMailbox: "No such mailbox is registered"
        case .mailboxFull: "The mailbox is full"
        case .draining: "No new messages are taken during shutdown"
        case .closed: "The mailbox is closed"
        case .expired: "The message was not started in time"
        case .noAnswer: "No answer came before the deadline"
        case .duplicateMailbox: "A mailbox of this name is registered already"
        case .noSubscriber: "Nobody listens"
        case .tooManySubscribers: "The bound of topics or subscribers is reached"
        case .delayedFull: "Too many messages wait for their time"
        case .tooManyRequests: "Too many requests wait for an answer"
        case .tooManyMailboxes: "The bound of mailboxes is reached"
        case .alreadyAwaited: "Another caller waits for the same answer"
        }
    }
}
