public import MessageBus

/// A letter a replay of many could not settle, and why.
public struct ReplayFailure: Sendable, Hashable {
    /// The letter.
    public let letter: MessageID
    /// The reason, at most 500 characters.
    public let reason: String

    init(letter: MessageID, reason: String) {
        self.letter = letter
        self.reason = String(reason.prefix(500))
    }
}
