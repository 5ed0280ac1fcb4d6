import Synchronization

/// What is published on one topic while the scope of the subscription lasts.
///
/// The buffer is bounded: what comes while it is full is not delivered to this subscriber, and counted in ``missed``.
public struct Subscription: AsyncSequence, Sendable {
    /// A published message.
    public typealias Element = Envelope

    let mailbox: Mailbox

    /// How many messages this subscriber missed because its buffer was full.
    public var missed: Int {
        mailbox.state.withLock { $0.lanes.refused }
    }

    /// Waits for the next message; `nil` when the task is cancelled or the scope has ended.
    public func next() async -> Envelope? {
        await mailbox.next()
    }

    /// Iterates over the messages from now on.
    public func makeAsyncIterator() -> Iterator {
        Iterator(mailbox: mailbox)
    }

    /// Takes one message after the other.
    public struct Iterator: AsyncIteratorProtocol {
        let mailbox: Mailbox

        /// Waits for the next message; `nil` when the task is cancelled or the scope has ended.
        public mutating func next() async -> Envelope? {
            await mailbox.next()
        }
    }
}
