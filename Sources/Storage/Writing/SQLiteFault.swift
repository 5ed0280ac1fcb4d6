import GRDB
import GRDBSQLite
import Telemetry

/// What SQLite said when a statement failed.
struct SQLiteFault: Error, CustomStringConvertible {
    /// The extended result code.
    let code: Int32
    /// SQLite's own words.
    let description: String

    init(code: Int32, description: String) {
        self.code = code
        self.description = description
    }

    init(_ error: any Error) {
        if let error = error as? DatabaseError {
            code = error.extendedResultCode.rawValue
            description = error.message ?? "SQLite error \(code)"
        } else {
            code = SQLITE_ERROR
            description = String(describing: error)
        }
    }

    /// Whether the surroundings are at fault – disk, memory, permissions, another process – and not what was written.
    var isEnvironmental: Bool {
        switch code & 0xff {
        case SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_NOMEM, SQLITE_BUSY,
            SQLITE_LOCKED, SQLITE_INTERRUPT, SQLITE_PROTOCOL, SQLITE_MISUSE:
            true
        default: false
        }
    }

    /// What it means to an operator.
    var fault: DatabaseFault {
        DatabaseFault(DatabaseError(resultCode: ResultCode(rawValue: code), message: description))
    }

    /// The connection was closed while somebody still waited for it.
    static let closed = SQLiteFault(code: SQLITE_MISUSE, description: "the database is closed")
}
