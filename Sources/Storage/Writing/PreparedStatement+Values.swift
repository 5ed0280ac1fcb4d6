import AgentRuntime
import GRDBSQLite
import MessageBus

extension PreparedStatement {
    func bind(_ index: Int32, _ id: MessageID) throws(SQLiteFault) {
        try bind(index, high: id.high, low: id.low)
    }

    func bind(_ index: Int32, _ id: MessageID?) throws(SQLiteFault) {
        guard let id else { return try bindNull(index) }
        try bind(index, id)
    }

    func bind(_ index: Int32, _ value: Int) throws(SQLiteFault) {
        try bind(index, Int64(value))
    }

    func bind(_ index: Int32, _ value: Int64?) throws(SQLiteFault) {
        guard let value else { return try bindNull(index) }
        try bind(index, value)
    }

    func bind(_ index: Int32, _ time: Timestamp) throws(SQLiteFault) {
        try bind(index, time.milliseconds)
    }

    func bind(_ index: Int32, _ time: Timestamp?) throws(SQLiteFault) {
        try bind(index, time?.milliseconds)
    }

    func bind(_ index: Int32, _ text: String?) throws(SQLiteFault) {
        guard let text else { return try bindNull(index) }
        try bind(index, text)
    }

    func bind(_ index: Int32, _ bytes: [UInt8]?) throws(SQLiteFault) {
        guard let bytes else { return try bindNull(index) }
        try bind(index, bytes)
    }

    func isNull(_ column: Int32) -> Bool { type(column) == SQLITE_NULL }

    func optionalInt(_ column: Int32) -> Int64? { isNull(column) ? nil : int(column) }

    func time(_ column: Int32) -> Timestamp { Timestamp(milliseconds: int(column)) }

    func optionalTime(_ column: Int32) -> Timestamp? { isNull(column) ? nil : time(column) }

    func id(_ column: Int32) -> MessageID? {
        pair(column).map { MessageID(high: $0.high, low: $0.low) }
    }
}
