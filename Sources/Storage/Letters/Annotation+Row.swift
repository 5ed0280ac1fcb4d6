import AgentRuntime

extension Annotation {
    /// Reads the remark a statement is at.
    static func read(_ row: PreparedStatement) -> Annotation {
        Annotation(author: row.text(0) ?? "", at: row.time(1), text: row.text(2) ?? "")
    }
}
