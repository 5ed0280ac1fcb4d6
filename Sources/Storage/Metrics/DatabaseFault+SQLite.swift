import GRDB
import Telemetry

extension DatabaseFault {
    /// What `error` means to an operator; errors that do not come from SQLite are `other`.
    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = .other
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH: self = .constraint
        case .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM: self = .io
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .corrupt
        default: self = .other
        }
    }
}

extension DatabaseInstruments {
    /// Counts one operation that failed, by what `error` means to an operator.
    func failed(_ operation: DatabaseOperation, _ error: any Error) {
        failed(operation, DatabaseFault(error))
    }
}
