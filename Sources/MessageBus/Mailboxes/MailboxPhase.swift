/// Whether a mailbox takes and gives messages.
public enum MailboxPhase: String, Sendable, CaseIterable {
    /// Takes and gives.
    ///
    /// Can transition to `draining` or `closed`.
    case open
    /// Gives what it has, takes only control traffic and what comes back.
    ///
    /// Can transition to `closed`.
    case draining
    /// Neither takes nor gives.
    case closed
}
