import Foundation
import Glibc
import Testing

/// What `insa-agents size` leaves behind when its output ends early.
@Suite(.serialized, .timeLimit(.minutes(2)))
struct SizeOutputTests {
    @Test func `a full disk behind standard output is told in the words of the system`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let program = try FaultProcess(
                "insa-agents",
                ["size", "--csv", "Tank for 10000 bbl, sg 0.9"],
                log: folder.log,
                shell: "exec \"$@\" > /dev/full"
            )
            #expect(try program.waitForEnd(within: 60) == .exited(1))
            let complaints = try program.complaints
            #expect(complaints == "insa-agents: standard output cannot be written: No space left on device\n")
        }
    }

    @Test(arguments: [SIGINT, SIGTERM])
    func `a signal while a sheet is printed ends the browser and leaves nothing behind`(_ signal: Int32) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let (programs, work) = (folder.root.appending(path: "bin"), folder.root.appending(path: "work"))
            for url in [programs, work] {
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            }
            let (browser, mark) = (programs.appending(path: "chromium"), folder.root.appending(path: "mark"))
            try Data("#!/bin/sh\nsleep 300 & echo $! > '\(mark.path)'\nwait\n".utf8).write(to: browser)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: browser.path)
            let sheet = folder.root.appending(path: "x.pdf")
            let program = try FaultProcess(
                "insa-agents",
                ["size", "Tank for 10000 bbl, sg 0.9", "--sheet", sheet.path],
                log: folder.log,
                shell: "PATH='\(programs.path)':\"$PATH\" TMPDIR='\(work.path)' exec \"$@\""
            )
            let child = try Self.line(mark, program)
            program.send(signal)
            #expect(try program.waitForEnd(within: 30) == .exited(130))
            #expect(try program.complaints.contains("it was not written"))
            #expect(!FileManager.default.fileExists(atPath: sheet.path))
            #expect(try FileManager.default.contentsOfDirectory(atPath: work.path).isEmpty)
            let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
            #expect(state == nil || state?.contains(") Z ") == true)
        }
    }

    /// The line that the browser writes when it has begun.
    private static func line(_ file: URL, _ program: FaultProcess) throws -> String {
        let limit = ContinuousClock.now.advanced(by: .seconds(30))
        while ContinuousClock.now < limit {
            if let text = try? String(contentsOf: file, encoding: .utf8), text.hasSuffix("\n") {
                return String(text.dropLast())
            }
            try program.linger(milliseconds: 10)
        }
        throw FaultProcess.Silent(description: "no browser was begun: \(try program.complaints.suffix(2000))")
    }
}
