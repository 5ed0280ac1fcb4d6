import Dispatch
import Foundation
import Glibc

/// A program of this package that a test talks to by lines and puts an end to by signals.
///
/// Nothing waits for ever: reading and waiting throw when their time is up.
final class FaultProcess {
    struct Silent: Error, CustomStringConvertible {
        let description: String
    }

    enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
    }

    let pid: Int32
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let log: URL
    private let hasEnded = DispatchSemaphore(value: 0)
    private var unread: [UInt8] = []
    private(set) var lines: [String] = []
    private var end: End?

    /// Starts `program`, its complaints being added to `log`.
    ///
    /// - Parameter shell: A line of shell in which `"$@"` stands for the program and its arguments.
    init(_ program: String, _ arguments: [String], log: URL, shell: String? = nil) throws {
        // because: a test that writes to a process that has just been killed must live to see why.
        signal(SIGPIPE, SIG_IGN)
        self.log = log
        let url = try BuiltProgram(program).url
        process.executableURL = shell == nil ? url : URL(fileURLWithPath: "/bin/sh")
        process.arguments = (shell.map { ["-c", $0, "sh", url.path] } ?? []) + arguments
        process.standardInput = input
        process.standardOutput = output
        if !FileManager.default.fileExists(atPath: log.path) { try Data().write(to: log) }
        let complaints = try FileHandle(forUpdating: log)
        try complaints.seekToEnd()
        process.standardError = complaints
        process.terminationHandler = { [hasEnded] _ in hasEnded.signal() }
        var environment = ProcessInfo.processInfo.environment
        environment["SWIFT_BACKTRACE"] = "enable=no"
        process.environment = environment
        try process.run()
        pid = process.processIdentifier
        try complaints.close()
        try output.fileHandleForWriting.close()
        try input.fileHandleForReading.close()
    }

    deinit {
        if end == nil {
            Glibc.kill(pid, SIGKILL)
            _ = hasEnded.wait(timeout: .now() + 10)
        }
    }

    /// Everything it complained about, and those before it with the same log.
    var complaints: String {
        get throws { String(decoding: try Data(contentsOf: log), as: UTF8.self) }
    }

    /// Writes a line on its standard input.
    func tell(_ line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// The next line that begins with one of `beginnings`; `nil` when it ends without one.
    func line(_ beginnings: String..., within seconds: Double = 60) throws -> String? {
        let limit = ContinuousClock.now.advanced(by: .seconds(seconds))
        var seen = 0
        while true {
            while seen < lines.count {
                defer { seen += 1 }
                if beginnings.contains(where: lines[seen].hasPrefix) { return lines.remove(at: seen) }
            }
            let rest = ContinuousClock.now.duration(to: limit) / .milliseconds(1)
            guard rest > 0 else {
                throw Silent(description: "no \(beginnings) in \(lines.suffix(20)); \(try complaints.suffix(2000))")
            }
            guard try readMore(withinMilliseconds: Int32(min(rest + 1, 60_000))) else { return nil }
        }
    }

    /// Lets it run for so long, or until it says something.
    func linger(milliseconds: Int) throws {
        _ = try readMore(withinMilliseconds: Int32(clamping: milliseconds))
    }

    /// - Returns: `false` when there is nothing more to come.
    private func readMore(withinMilliseconds limit: Int32) throws -> Bool {
        let handle = output.fileHandleForReading
        var wish = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
        // because: the structure outlives the call that fills it.
        guard unsafe poll(&wish, 1, limit) > 0 else { return true }
        let data = handle.availableData
        unread += data
        while let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
            lines.append(String(decoding: unread[..<end], as: UTF8.self))
            unread.removeSubrange(...end)
        }
        return !data.isEmpty
    }

    var isRunning: Bool { process.isRunning }

    func send(_ signal: Int32) {
        Glibc.kill(pid, signal)
    }

    /// Kills it at once, as a crash would.
    func kill() throws {
        if process.isRunning { send(SIGKILL) }
        _ = try waitForEnd(within: 10)
    }

    /// How it ended.
    @discardableResult
    func waitForEnd(within seconds: Double) throws -> End {
        if let end { return end }
        guard hasEnded.wait(timeout: .now() + seconds) == .success else {
            throw Silent(
                description: "process \(pid) has not ended within \(seconds) s; \(try complaints.suffix(2000))"
            )
        }
        let status = process.terminationStatus
        let found: End = process.terminationReason == .exit ? .exited(status) : .signalled(status)
        end = found
        return found
    }
}
