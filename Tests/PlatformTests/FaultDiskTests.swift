import Foundation
import NIOHTTP1
import Testing

/// A disk that is full, and has room again.
///
/// A file system of a few megabytes where this user may mount one; and a limit on the size of the process's files, which
/// is lifted from outside.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultDiskTests {
    private static let settings = ["--lanes", "1", "--request-deadline", "3600"]

    enum Kind: CaseIterable {
        case mounted
        case limited
    }

    private enum Disk {
        case mounted(ballast: URL)
        case limited(bytes: Int)

        var name: String {
            switch self {
            case .mounted: "a file system of 8 MiB"
            case .limited(let bytes): "files of at most \(bytes / 1024) KiB"
            }
        }

        /// What the shell has to do before the server begins.
        var shell: String? {
            switch self {
            case .mounted: nil
            case .limited(let bytes): "trap '' XFSZ; ulimit -S -f \(bytes / 512); exec \"$@\""
            }
        }
    }

    private func disk(_ kind: Kind, _ folder: FaultFolder) throws -> Disk {
        switch kind {
        case .mounted:
            try folder.mount(megabytes: 8)
            return .mounted(ballast: folder.data.appendingPathComponent("ballast"))
        case .limited: return .limited(bytes: 1 << 20)
        }
    }

    /// Leaves room for `rest` bytes.
    private func fill(_ disk: Disk, leaving rest: Int) throws {
        guard case .mounted(let ballast) = disk else { return }
        let space = try FileManager.default.attributesOfFileSystem(forPath: ballast.deletingLastPathComponent().path)
        let free = (space[.systemFreeSize] as? Int) ?? 0
        try Data(count: max(0, free - rest)).write(to: ballast)
    }

    private func free(_ disk: Disk, _ server: FaultServer) throws {
        switch disk {
        case .mounted(let ballast): try FileManager.default.removeItem(at: ballast)
        case .limited:
            try FaultFolder.run("/usr/bin/env", ["prlimit", "--pid", "\(server.process.pid)", "--fsize=unlimited"])
        }
    }

    @Test(arguments: FaultFolder.canMount ? Kind.allCases : [.limited])
    func `a full disk refuses new work, keeps what was accepted, and goes on when there is room`(
        _ kind: Kind
    ) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let disk = try disk(kind, folder)
            var summary = FaultSummary("disk full: \(disk.name)")
            let server = try FaultServer(folder, Self.settings, shell: disk.shell)
            try fill(disk, leaving: 700 * 1024)

            var accepted: [String] = []
            var refused: RunningServer.Answer?
            for number in 0..<400 {
                let answer = try await server.client.size(FaultOrder(number: number).hardBody, key: "full-\(number)")
                guard answer.status == 202 else {
                    refused = answer
                    break
                }
                accepted.append(try #require(try answer.json()["task_id"]?.text))
            }
            let refusal = try #require(refused)
            summary.add("POST /api/sizing, \(accepted.count) times", "202 each")
            summary.add(
                "POST /api/sizing",
                "\(refusal.status), Retry-After \(refusal.headers.first(name: "retry-after") ?? "-")"
            )
            summary.add(line: "  \(refusal.body)")
            #expect(refusal.status == 503)
            #expect(refusal.headers.first(name: "retry-after") != nil)
            #expect(refusal.headers.first(name: "content-type") == "application/problem+json")
            let unready = try await server.client.get("/readyz?verbose")
            summary.add("GET /readyz", unready.status)
            summary.add(line: "  \(unready.body)")
            #expect(unready.status == 503)
            #expect(unready.body.contains("full") || unready.body.contains("disk"))
            #expect(try await server.client.get("/livez").status == 200)
            // What is there can be read.
            #expect(try await server.client.get("/api/tasks/\(accepted[0])").status == 200)

            try free(disk, server)
            summary.add(line: "-- room is made")
            _ = try await server.client.poll("/readyz") { $0.status == 200 }
            summary.add("GET /readyz", 200)
            try await server.client.wait(for: accepted)
            summary.add("accepted before, completed", accepted.count)
            let again = try await server.client.size(
                FaultOrder(number: accepted.count).hardBody,
                key: "full-\(accepted.count)",
                prefer: "wait=60"
            )
            summary.add("POST /api/sizing, the refused one again", again.status)
            #expect(again.status == 200)
            #expect(try server.stop() == .exited(0))
            #expect(
                try folder.sql("SELECT count(*), min(state), max(state) FROM history") == "\(accepted.count + 1)|5|5\n"
            )
            summary.add("lost", 0)
            try summary.publish()
        }
    }

    @Test(.enabled(if: FaultFolder.canMount, "needs a user who may mount a file system"))
    func `a server with nothing to do notices by itself that there is room again`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let disk = try disk(.mounted, folder)
            let server = try FaultServer(folder, Self.settings)
            try fill(disk, leaving: 0)
            let refusal = try await server.client.size(FaultOrder(number: 1).hardBody)
            #expect(refusal.status == 503, "\(refusal.body)")
            #expect(try await server.client.get("/readyz").status == 503)
            try free(disk, server)
            _ = try await server.client.poll("/readyz", within: .seconds(20)) { $0.status == 200 }
            #expect(try server.stop() == .exited(0))
        }
    }

    @Test(.enabled(if: FaultFolder.canMount, "needs a user who may mount a file system"))
    func `a server that is killed on a full disk starts on it, and loses nothing`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let disk = try disk(.mounted, folder)
            let server = try FaultServer(folder, Self.settings)
            try fill(disk, leaving: 400 * 1024)
            var accepted: [String] = []
            for number in 0..<400 {
                let answer = try await server.client.size(FaultOrder(number: number).hardBody)
                guard answer.status == 202 else { break }
                accepted.append(try #require(try answer.json()["task_id"]?.text))
            }
            try server.process.kill()
            let starting = try FaultServer.start(folder, Self.settings)
            // Full as it is, it may say that it cannot start, or serve what can be read; nothing may be damaged by it.
            if try starting.line("api ") != nil { try starting.kill() } else { try starting.waitForEnd(within: 60) }
            try free(disk, server)
            let last = try FaultServer(folder, Self.settings)
            try await last.client.wait(for: accepted)
            #expect(try last.stop() == .exited(0))
        }
    }
}
