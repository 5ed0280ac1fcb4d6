import AgentRuntime
import MessageBus

/// A connection to ask: a reader's, or the writer's within its transaction.
protocol StatementSource {
    /// The numbers in the rows.
    var names: NameBook { get }

    /// A prepared statement.
    func statement(_ sql: String) throws(SQLiteFault) -> PreparedStatement
}

extension StatementSource {
    /// The dead letter with this id.
    func letter(_ id: MessageID) throws(SQLiteFault) -> DeadLetter? {
        let statement = try statement(LetterSQL.letter)
        try statement.bind(1, id)
        let names = names
        guard let found = try statement.first({ LetterRow($0, names: names) }), let row = found else { return nil }
        let remarks = try self.statement(LetterSQL.annotations)
        try remarks.bind(1, id)
        return row.letter(try remarks.all(Annotation.read))
    }
}

extension WriteBatch: StatementSource {
    var names: NameBook { ledger.names }
}
