import Foundation
import Glibc

/// A folder of one test: the data directory, the logs, the diary; gone with it.
final class FaultFolder {
    let root: URL
    private var mounts: [String] = []

    init() throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("insa-fault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
        try Data().write(to: diary)
    }

    deinit {
        for path in mounts { _ = Result { try Self.run("/bin/umount", ["-l", path]) } }
        _ = Result { try FileManager.default.removeItem(at: root) }
    }

    var data: URL { root.appendingPathComponent("data") }
    var database: URL { data.appendingPathComponent("insa.db") }
    var log: URL { root.appendingPathComponent("log") }
    var diary: URL { root.appendingPathComponent("diary") }

    /// What the workers of the fault program noted, line by line.
    var deeds: [String] {
        get throws {
            String(decoding: try Data(contentsOf: diary), as: UTF8.self).split(separator: "\n").map(String.init)
        }
    }

    var complaints: String {
        get throws { String(decoding: try Data(contentsOf: log), as: UTF8.self) }
    }

    /// A fault program on this folder that is ready for commands.
    func program(_ options: String...) throws -> FaultProcess {
        let program = try start(options)
        guard try program.line("ready") != nil else {
            throw FaultProcess.Silent(description: "ended before it was ready: \(program.lines) \(try complaints)")
        }
        return program
    }

    /// A fault program on this folder that may not come so far.
    func start(_ options: [String]) throws -> FaultProcess {
        try FaultProcess("fault-program", ["data=\(data.path)", "diary=\(diary.path)"] + options, log: log)
    }

    /// Runs SQL on the state file as somebody would who knows no better; only while nobody works on it.
    @discardableResult
    func sql(_ text: String) throws -> String {
        let code = """
            import sqlite3, sys
            c = sqlite3.connect(sys.argv[1], isolation_level=None)
            for s in sys.stdin.read().split(";"):
                for r in c.execute(s): print("|".join(str(x) for x in r))
            c.close()
            """
        return try Self.run("/usr/bin/env", ["python3", "-c", code, database.path], input: text)
    }

    /// Whether this user may mount file systems.
    static let canMount: Bool = {
        guard getuid() == 0, case .success(let folder) = Result(catching: { try FaultFolder() }) else { return false }
        return (try? folder.mount(megabytes: 1)) != nil
    }()

    /// A file system of `megabytes` at the data directory.
    func mount(megabytes: Int) throws {
        try FileManager.default.createDirectory(at: data, withIntermediateDirectories: true)
        try Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", data.path])
        mounts.append(data.path)
    }

    func remount(_ options: String) throws {
        try Self.run("/bin/mount", ["-o", "remount,\(options)", data.path])
    }

    @discardableResult
    static func run(_ path: String, _ arguments: [String], input: String = "") throws -> String {
        let result = try BuiltProgram.run(URL(fileURLWithPath: path), arguments, input: input)
        guard result.status == 0 else {
            throw FaultProcess.Silent(description: "\(path) \(arguments.first ?? "") failed: \(result.complaints)")
        }
        return result.output
    }
}
