import GRDB

extension DatabaseFileError {
    /// What `error`, which came up at `path`, means.
    init(_ error: any Error, at path: String) {
        if let known = error as? DatabaseFileError {
            self = known
            return
        }
        guard let error = error as? DatabaseError else {
            self = error is CancellationError ? .cancelled : .failed(path: path, reason: SystemReason.of(error))
            return
        }
        // A backup that fails leaves no message behind.
        let reason = error.message == "not an error" ? nil : error.message
        self.init(error.resultCode, reason ?? error.resultCode.meaning, at: path)
    }

    private init(_ code: ResultCode, _ reason: String, at path: String) {
        switch code {
        case .SQLITE_NOTADB: self = .notADatabase(path: path)
        case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_AUTH:
            self = .inaccessible(path: path, reason: reason)
        case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
        default: self = .failed(path: path, reason: reason)
        }
    }
}

extension ResultCode {
    /// What SQLite calls it, without its number.
    fileprivate var meaning: String {
        let text = description.drop { $0 != "(" }.dropFirst().dropLast()
        return text.isEmpty ? description : String(text)
    }
}

/// Runs `work` and says what its failure means for the file at `path`.
func translating<T>(_ path: String, _ work: () throws -> T) throws(DatabaseFileError) -> T {
    do {
        return try work()
    } catch {
        throw DatabaseFileError(error, at: path)
    }
}
