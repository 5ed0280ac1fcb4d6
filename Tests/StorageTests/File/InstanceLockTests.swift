import Foundation
import Glibc
import Testing

@testable import Storage

struct InstanceLockTests {
    private let scratch: ScratchDirectory

    init() throws {
        scratch = try ScratchDirectory()
    }

    @Test func `a second opening is refused with the process that holds the first`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        #expect(try await scratch.refusal() == .locked(directory: scratch.data.path, pid: getpid()))
        try await file.write { try $0.addAuditRows(1) }
        try await file.close()
        #expect(try await scratch.refusal() == nil)
    }

    @Test func `another process that holds the lock is named, and is out of the way once it is killed`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        let holder = try LockHolder(scratch.data.lockPath)
        #expect(try await scratch.refusal() == .locked(directory: scratch.data.path, pid: holder.pid))
        holder.kill()
        #expect(try await scratch.refusal() == nil)
    }

    @Test(arguments: ["", "nonsense", "12", "x open", "99999999999999999999 open", String(repeating: "9 ", count: 900)])
    func `what the lock file says is not trusted`(text: String) async throws {
        defer { scratch.remove() }
        try scratch.data.prepare()
        try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.data.lockPath))
        #expect(try await scratch.refusal() == nil)
    }

    @Test func `a lock file that was replaced by a link is not followed`() async throws {
        defer { scratch.remove() }
        try scratch.data.prepare()
        let elsewhere = scratch.root + "/elsewhere"
        try FileManager.default.createSymbolicLink(atPath: scratch.data.lockPath, withDestinationPath: elsewhere)
        let refusal = try #require(try await scratch.refusal())
        guard case .inaccessible(scratch.data.lockPath, _) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        #expect(!FileManager.default.fileExists(atPath: elsewhere))
    }
}

/// Another process that holds the lock of a file until it is killed.
private struct LockHolder {
    private let process = Process()

    var pid: Int32 { process.processIdentifier }

    /// Returns once the lock is held and the process has written down its id, as an instance does.
    init(_ path: String) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", #"exec 9<>"$0"; flock 9; echo "$$ open" >"$0"; echo held; exec cat"#, path]
        process.standardInput = Pipe()
        process.standardOutput = output
        try process.run()
        _ = output.fileHandleForReading.availableData
    }

    func kill() {
        Glibc.kill(pid, SIGKILL)
        process.waitUntilExit()
    }
}
