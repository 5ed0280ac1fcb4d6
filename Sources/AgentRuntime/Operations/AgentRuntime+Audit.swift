public import MessageBus

extension AgentRuntime {
    /// What operators did, newest first, starting after `cursor`.
    ///
    /// - Parameter limit: 1 to 200.
    public func auditEntries(
        after cursor: MessageID? = nil,
        limit: Int = 50
    ) async throws(JournalError) -> Page<AuditEntry> {
        try await core.audit.entries(after: cursor, limit: max(1, min(200, limit)))
    }

    /// Writes down what an operator did where the action does not do so itself: a worker paused, a breaker reset.
    public func note(
        _ action: AuditAction,
        on target: String,
        by actor: String,
        detail: String = ""
    ) async throws(JournalError) {
        try await core.audit.record(entry(action, target, by: actor, detail: detail))
    }

    func entry(_ action: AuditAction, _ target: String, by actor: String, detail: String = "") -> AuditEntry {
        AuditEntry(
            id: core.ids.next(),
            at: core.wall.now,
            actor: actor,
            action: action,
            target: target,
            detail: detail
        )
    }
}
