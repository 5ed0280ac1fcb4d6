import Foundation
import GRDB

@testable import Storage

/// A data directory of one test, made when something needs it.
struct ScratchDirectory {
    let root: String
    let data: DataDirectory

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("storage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        root = url.path
        data = DataDirectory(url.path + "/data")
    }

    func remove() {
        // because: a directory that is left behind in the temporary folder fails no promise of the product.
        try? FileManager.default.removeItem(atPath: root)
    }

    /// Every file of the data directory but the lock, by name and content.
    var files: [String: Data] {
        get throws {
            let names = try FileManager.default.contentsOfDirectory(atPath: data.path).filter { $0 != "insa.lock" }
            let contents = try names.map { try Data(contentsOf: URL(fileURLWithPath: data.path + "/" + $0)) }
            return Dictionary(uniqueKeysWithValues: zip(names, contents))
        }
    }

    /// Makes a database, fills it and closes it.
    func makeDatabase(rows: Int = 0) async throws {
        let file = try DatabaseFile.open(data)
        if rows > 0 { try await file.write { try $0.addAuditRows(rows) } }
        try await file.close()
    }

    /// Changes the database without the platform.
    func tamper(_ sql: String) throws {
        let queue = try DatabaseQueue(path: data.databasePath)
        try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
        try queue.close()
    }

    /// Replaces what is on the disk.
    func overwrite(_ bytes: Data) throws {
        try FileManager.default.createDirectory(atPath: data.path, withIntermediateDirectories: true)
        try bytes.write(to: URL(fileURLWithPath: data.databasePath))
    }

    /// What an opening refuses with, or `nil`.
    func refusal(_ options: DatabaseFile.Options = .init()) async throws -> DatabaseFileError? {
        do {
            try await DatabaseFile.open(data, options).close()
            return nil
        } catch {
            return error
        }
    }
}

extension DatabaseFile {
    /// Leaves the file as a process does that is killed: nothing is noted, and the kernel takes the lock back.
    func crash() { lock.release(.none) }
}

extension Database {
    /// Adds numbered rows of some 600 bytes to a table that nothing else depends on.
    func addAuditRows(_ count: Int) throws {
        let text = String(repeating: "x", count: 500)
        let top = try Int.fetchOne(self, sql: "SELECT coalesce(max(at), 0) FROM audit") ?? 0
        let statement = try cachedStatement(
            sql:
                "INSERT INTO audit (id, at, actor, action, target, detail) VALUES (randomblob(16), ?, 'test', '', '', ?)"
        )
        for number in top..<top + count { try statement.execute(arguments: [number + 1, text]) }
    }

    /// How many of them there are, and the highest number.
    func auditRows() throws -> [Int] {
        let row = try Row.fetchOne(self, sql: "SELECT count(*) AS n, coalesce(max(at), 0) AS top FROM audit")
        return [row?["n"] ?? -1, row?["top"] ?? -1]
    }
}
