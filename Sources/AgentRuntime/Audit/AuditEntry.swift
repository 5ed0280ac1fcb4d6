public import MessageBus

/// One thing an operator did: who, when, what, to what.
public struct AuditEntry: Sendable, Hashable {
    /// The entry's id; ids sort by time.
    public let id: MessageID
    /// When.
    public let at: Timestamp
    /// Who: the name of the key that was used, or of the local user.
    public let actor: String
    /// What.
    public let action: AuditAction
    /// To what: an id, a name, or a filter in words.
    public let target: String
    /// What else there is to say, at most 500 characters.
    public let detail: String

    /// Creates an entry.
    public init(id: MessageID, at: Timestamp, actor: String, action: AuditAction, target: String, detail: String = "") {
        self.id = id
        self.at = at
        self.actor = String(actor.prefix(100))
        self.action = action
        self.target = String(target.prefix(200))
        self.detail = String(detail.prefix(500))
    }
}
