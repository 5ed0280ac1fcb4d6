import GRDB

extension DataDirectory {
    /// Looks for damage and contradictions in the database, whether a server works with it or not; blocks until it is
    /// done, and reads the whole file.
    ///
    /// - Parameter progress: Told what is looked at next.
    /// - Throws: ``DatabaseFileError`` when there is nothing that could be checked; damage is a finding.
    public func check(
        progress: (_ title: String) -> Void = { _ in }
    ) throws(DatabaseFileError) -> CheckReport {
        let begin = ContinuousClock.now
        var findings: [CheckFinding] = []
        do {
            let queue = try reader()
            // One transaction, so that the numbers of a database in use belong together.
            try translating(databasePath) {
                try queue.read { db in
                    findings += try Self.structure(db, progress)
                    for rule in CheckRule.all where !findings.contains(where: { $0.kind == .structure }) {
                        progress(rule.title)
                        findings += try rule.findings(db)
                    }
                }
            }
        } catch .notADatabase {
            findings.append(CheckFinding(kind: .structure, detail: "the file is not a database"))
        } catch .damaged(path: _, let reason) {
            findings.append(CheckFinding(kind: .structure, detail: reason))
        }
        return CheckReport(
            path: databasePath,
            bytes: FileSize.of(databasePath) + FileSize.of(logPath),
            duration: begin.duration(to: .now),
            findings: findings
        )
    }

    private static func structure(_ db: Database, _ progress: (String) -> Void) throws -> [CheckFinding] {
        progress("structure")
        let verdicts = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(CheckRule.limit))")
        let damage = verdicts.filter { $0 != "ok" }.map { CheckFinding(kind: .structure, detail: $0) }
        guard damage.isEmpty else { return damage }
        progress("references")
        return try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(CheckRule.limit).map { row in
            let table: String = row["table"]
            let parent: String = row["parent"]
            return CheckFinding(
                kind: .reference,
                detail: "a row of \(table) points at a row of \(parent) that is missing"
            )
        }
    }
}
