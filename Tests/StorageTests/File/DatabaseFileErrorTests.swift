import GRDB
import Telemetry
import Testing

@testable import Storage

struct DatabaseFileErrorTests {
    @Test(arguments: [
        (
            DatabaseFileError.locked(directory: "/d", pid: 42),
            "process 42 works with the data directory /d; stop it first"
        ),
        (.locked(directory: "/d", pid: nil), "another process works with the data directory /d; stop it first"),
        (.notADirectory(path: "/d"), "the data directory /d is a file; choose another with --data-dir"),
        (
            .newer(path: "/d/insa.db", found: 3, supported: 2),
            "/d/insa.db was written by a newer version (format 3, this one reads up to 2); nothing was changed: "
                + "install that version again"
        ),
        (
            .damaged(path: "/d/insa.db", reason: "page 3 is lost"),
            "/d/insa.db is damaged (page 3 is lost); see what is wrong with `insa-agents database check`, or bring back "
                + "a backup with `insa-agents database restore`"
        ),
        (
            .inaccessible(path: "/d/x", reason: "Read-only file system"),
            "/d/x cannot be read or written: Read-only file system"
        ),
    ])
    func `every refusal says what is wrong and what to do`(error: DatabaseFileError, text: String) {
        #expect(error.description == text)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_BUSY, DatabaseFault.busy), (.SQLITE_BUSY_SNAPSHOT, .busy), (.SQLITE_LOCKED, .busy),
        (.SQLITE_CONSTRAINT_UNIQUE, .constraint), (.SQLITE_FULL, .io), (.SQLITE_IOERR_WRITE, .io),
        (.SQLITE_READONLY, .io), (.SQLITE_CANTOPEN, .io), (.SQLITE_CORRUPT, .corrupt), (.SQLITE_NOTADB, .corrupt),
        (.SQLITE_ERROR, .other), (.SQLITE_NOMEM, .other),
    ])
    func `errors are counted by what they mean to an operator`(code: ResultCode, fault: DatabaseFault) {
        #expect(DatabaseFault(DatabaseError(resultCode: code)) == fault)
    }

    @Test func `an error that is not SQLite's counts as other`() {
        #expect(DatabaseFault(CancellationError()) == .other)
    }
}
