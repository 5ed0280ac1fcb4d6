import Testing

/// Requests that wait while the program is replaced by another version of itself.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultVersionTests {
    private let addresses = ["Elm-Street-1,Springfield", "Oak-Road-2,Shelbyville", "Ash-Lane-3,Ogdenville"]

    /// What a run of the first version has accepted and not begun.
    private func leaveParcels(in folder: FaultFolder) throws -> [String] {
        let old = try folder.program("parcels=1")
        try old.tell("pause parcels")
        #expect(try old.line("paused true") != nil)
        let parcels = try addresses.map { try old.submit("parcel \($0)") }
        #expect(try old.stop() == .exited(0))
        return parcels
    }

    @Test func `a newer version with an upcaster completes what the older one left`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let parcels = try leaveParcels(in: folder)
            let new = try folder.program("parcels=2")
            let results = try parcels.map { try new.end(of: $0).result }
            #expect(results.first == #""version 2 to Elm-Street-1 in Springfield""#)
            #expect(Set(results).count == 3)
            #expect(try new.stop() == .exited(0))
            #expect(try !folder.complaints.contains("cannot read"))
        }
    }

    @Test func `a version that cannot read them says so, puts them aside, and loses nothing`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let parcels = try leaveParcels(in: folder)
            let bytes = try folder.sql("SELECT hex(id), hex(request) FROM tasks ORDER BY id")
            #expect(bytes.split(separator: "\n").count == 3)

            let stranger = try folder.program("parcels=3")
            let said = try #require(try folder.complaints.split(separator: "\n").first { $0.contains("cannot read") })
            for fact in ["kind=parcel", "version=1", "tasks=3", "agent=parcels"] { #expect(said.contains(fact)) }
            #expect(
                try parcels.map { try stranger.end(of: $0).state } == ["quarantined", "quarantined", "quarantined"]
            )
            // It does what it can read.
            #expect(try stranger.end(of: stranger.submit("parcel Fir-Way-4")).state == "completed")
            #expect(try stranger.stop() == .exited(0))
            #expect(
                try folder.sql("SELECT hex(id), hex(request) FROM history WHERE result IS NULL ORDER BY id") == bytes
            )

            let reader = try folder.program("parcels=2")
            let results = try parcels.map { try reader.end(of: $0) }
            #expect(results.map(\.state) == ["completed", "completed", "completed"])
            #expect(results.first?.result == #""version 2 to Elm-Street-1 in Springfield""#)
            #expect(try reader.stop() == .exited(0))
        }
    }

    @Test func `a version without the worker leaves its tasks where they are and says so`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let parcels = try leaveParcels(in: folder)
            let other = try folder.program("parcels=0")
            #expect(try folder.complaints.contains("Tasks wait for a worker this binary does not have"))
            #expect(try parcels.map { try other.state(of: $0).state } == ["queued", "queued", "queued"])
            #expect(try other.stop() == .exited(0))
            let reader = try folder.program("parcels=1")
            #expect(try parcels.map { try reader.end(of: $0).state } == ["completed", "completed", "completed"])
            #expect(try reader.stop() == .exited(0))
        }
    }
}
