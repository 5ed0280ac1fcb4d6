import GRDBSQLite

/// A prepared statement of ``PlainSQLite``.
final class PlainStatement {
    private let statement: OpaquePointer

    init(_ statement: OpaquePointer) {
        unsafe self.statement = unsafe statement
    }

    deinit {
        unsafe sqlite3_finalize(statement)
    }

    func bind(_ index: Int32, _ value: Int64) {
        unsafe sqlite3_bind_int64(statement, index, value)
    }

    func bind(_ index: Int32, _ bytes: [UInt8]) {
        // because: SQLITE_TRANSIENT is a macro the importer cannot see; SQLite copies the bytes before the call returns.
        let transient = unsafe unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        unsafe sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), transient)
    }

    func run() throws {
        let code = unsafe sqlite3_step(statement)
        unsafe sqlite3_reset(statement)
        guard code == SQLITE_DONE else { throw PlainSQLite.Fault(code: code, text: "step") }
    }
}
