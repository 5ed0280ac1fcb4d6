import Foundation
import Glibc
import Testing

/// Batches whose disk is full or read-only, and has room again.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct BatchDiskTests {
    private static let items = 300

    @Test func `where a file may not grow the command says so, keeps what is whole, and goes on later`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: Self.items)
            let program = try scene.start(shell: "ulimit -S -f 1200; exec \"$@\"")
            #expect(try program.waitForEnd(within: 120) == .exited(1))
            #expect(try program.complaints.contains("cannot be written: File too large"))
            try Self.expectWhole(scene)
        }
    }

    @Test(.enabled(if: FaultFolder.canMount, "needs a user who may mount a file system"))
    func `on a full disk it says so, keeps what is whole, and goes on when there is room`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            try folder.mount(megabytes: 4)
            let scene = try BatchScene(items: Self.items, in: folder)
            let ballast = folder.data.appendingPathComponent("ballast")
            try Data(count: 3_600_000).write(to: ballast)
            let full = try scene.run()
            #expect(full.status == 1)
            #expect(full.complaints.contains("cannot be written: No space left on device"))
            try FileManager.default.removeItem(at: ballast)
            try Self.expectWhole(scene)
        }
    }

    @Test(.enabled(if: FaultFolder.canMount, "needs a user who may mount a file system"))
    func `on a read-only disk nothing is begun`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            try folder.mount(megabytes: 4)
            let scene = try BatchScene(items: 5, in: folder)
            try folder.remount("ro")
            let refused = try scene.run()
            #expect(refused.status == 1)
            #expect(refused.complaints.contains("cannot be written: Read-only file system"))
            try folder.remount("rw")
            #expect(try scene.run().status == 0)
        }
    }

    private static func expectWhole(_ scene: BatchScene) throws {
        let there = try scene.results
        #expect(!there.isEmpty && there.last == UInt8(ascii: "\n"))
        let again = try scene.run()
        #expect(again.status == 65, "\(again.complaints)")
        #expect(again.output.contains("were there already"))
        let reference = try scene.reference()
        #expect(try scene.results == reference)
    }
}
