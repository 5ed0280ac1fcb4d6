import Foundation
import Testing

@testable import Storage

struct CheckTests {
    private let scratch: ScratchDirectory

    init() throws {
        scratch = try ScratchDirectory()
    }

    @Test func `a new database has no faults`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 100)
        var titles: [String] = []
        let report = try scratch.data.check { titles.append($0) }
        #expect(report.findings == [])
        #expect(report.path == scratch.data.databasePath)
        #expect(report.bytes == FileSize.of(scratch.data.databasePath))
        #expect(titles == ["structure", "references"] + CheckRule.all.map(\.title))
    }

    @Test func `a database in use can be checked`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(10) }
        #expect(try scratch.data.check().findings == [])
        try await file.close()
    }

    @Test(arguments: [
        (
            "INSERT INTO task_counts VALUES (1, 2, 5, 3)", CheckFinding.Kind.count,
            "tasks of form 1, priority 2, state 5: kept 3, there are 0"
        ),
        (
            "INSERT INTO dead_letter_groups VALUES ('f', 1, 'k', 'e', 'p', 1, 1, 2, 1, 0)", .group,
            "group f: kept 2 letters with 1 waiting, there are 0 with 0"
        ),
        (
            "INSERT INTO dead_letter_groups VALUES ('f', 1, 'k', 'e', 'p', 1, 1, 2, 0, 4)", .group,
            "group f: kept 4 customers, there are 0"
        ),
        (
            "INSERT INTO dead_letter_customers VALUES ('f', 'c', 1)", .group,
            "group f: kept 1 letters of a customer, there are 0"
        ),
    ])
    func `numbers that contradict what they count are found`(
        sql: String,
        kind: CheckFinding.Kind,
        detail: String
    ) async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        try scratch.tamper(sql)
        #expect(try scratch.data.check().findings == [CheckFinding(kind: kind, detail: detail)])
    }

    @Test func `a task that is unfinished and finished, and a key that leads to another task, are found`() async throws
    {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        let id = "x'0102030405060708090A0B0C0D0E0F10'"
        try scratch.tamper(
            """
            INSERT INTO tasks (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
                idempotency_key, request) VALUES (\(id), 1, 1, 2, 0, 0, 0, 5, 0, 0, 'key', x'');
            INSERT INTO history (id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at,
                completed_at, idempotency_key, request) VALUES (\(id), 1, 1, 2, 5, 1, 0, 5, 0, 0, 0, 'another key', x'');
            INSERT INTO task_counts VALUES (1, 2, 0, 1), (1, 2, 5, 1);
            INSERT INTO idempotency_keys VALUES ('another key', \(id), 0, 0)
            """
        )
        let task = "0102030405060708090a0b0c0d0e0f10"
        let findings = try scratch.data.check().findings
        #expect(
            findings == [
                CheckFinding(kind: .duplicate, detail: "task \(task) is unfinished and finished"),
                CheckFinding(kind: .key, detail: "an idempotency key leads to task \(task), which has another"),
            ]
        )
    }

    @Test func `damage is a finding, not a failure`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 1000)
        try scratch.damageMiddle()
        let findings = try scratch.data.check().findings
        #expect(!findings.isEmpty)
        #expect(findings.count <= CheckRule.limit)
        #expect(findings.allSatisfy { $0.kind == .structure })
    }

    @Test func `a file that is no database is a finding`() throws {
        defer { scratch.remove() }
        try scratch.overwrite(Data("garbage that is no database at all".utf8))
        let findings = try scratch.data.check().findings
        #expect(findings == [CheckFinding(kind: .structure, detail: "the file is not a database")])
    }

    @Test func `a check changes nothing`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 50)
        let before = try scratch.files["insa.db"]
        _ = try scratch.data.check()
        #expect(try scratch.files["insa.db"] == before)
    }

    @Test func `a vacuum gives back what is not used`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 2000)
        try scratch.tamper("DELETE FROM audit WHERE at > 10")
        let report = try scratch.data.vacuum()
        #expect(report.after < report.before / 4)
        #expect(report.after == FileSize.of(scratch.data.databasePath))
        let file = try DatabaseFile.open(scratch.data)
        #expect(file.previousEnd == .clean(instance: 1))
        #expect(try file.readNow { try $0.auditRows() } == [10, 10])
        let pid = ProcessInfo.processInfo.processIdentifier
        #expect(throws: DatabaseFileError.locked(directory: scratch.data.path, pid: pid)) { try scratch.data.vacuum() }
        try await file.close()
    }

    @Test func `without a database there is nothing to check or to vacuum`() {
        defer { scratch.remove() }
        let missing = DatabaseFileError.missing(path: scratch.data.databasePath)
        #expect(throws: missing) { try scratch.data.check() }
        #expect(throws: missing) { try scratch.data.vacuum() }
    }
}
