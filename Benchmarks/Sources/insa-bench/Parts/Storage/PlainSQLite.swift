import GRDBSQLite

/// SQLite as one would use it by hand: one connection, statements prepared once.
final class PlainSQLite {
    private let connection: OpaquePointer

    struct Fault: Error {
        let code: Int32
        let text: String
    }

    init(_ path: String) throws {
        var opened: OpaquePointer?
        let code = unsafe sqlite3_open_v2(path, &opened, SQLITE_OPEN_READWRITE, nil)
        guard code == SQLITE_OK, let opened = unsafe opened else { throw Fault(code: code, text: path) }
        unsafe connection = opened
    }

    deinit {
        unsafe sqlite3_close_v2(connection)
    }

    func execute(_ sql: String) throws {
        let code = unsafe sqlite3_exec(connection, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw Fault(code: code, text: sql) }
    }

    func prepare(_ sql: String) throws -> PlainStatement {
        var prepared: OpaquePointer?
        let code = unsafe sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
        guard code == SQLITE_OK, let prepared = unsafe prepared else { throw Fault(code: code, text: sql) }
        return unsafe PlainStatement(prepared)
    }
}
