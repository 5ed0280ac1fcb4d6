import Testing

/// Work of two steps that is killed on its way.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultStepTests {
    @Test func `work killed between its two steps goes on with the second`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let task = try first.submit("journey trip")
            #expect(try first.line("between trip") != nil)
            #expect(try folder.deeds == ["trip-first"])
            try first.kill()

            let second = try folder.program("open")
            let end = try second.end(of: task)
            #expect(end.state == "completed")
            #expect(end.result == #""done: trip-first, done: trip-second""#)
            #expect(end.crashes == 1)
            #expect(try folder.deeds == ["trip-first", "trip-second"])
            #expect(try second.stop() == .exited(0))

            var summary = FaultSummary("an orchestration killed between its two steps")
            summary.add("run 1, killed", "steps begun: trip-first")
            summary.add("run 2", "steps begun: trip-second; answer \(end.result)")
            summary.add("runs of the first step", try folder.deeds.filter { $0 == "trip-first" }.count)
            try summary.publish()
        }
    }

    @Test func `work killed in its second step repeats that step, and only the step is blamed`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let task = try first.submit("journey trip hold")
            #expect(try first.line("begun trip-second") != nil)
            try first.kill()

            let second = try folder.program("open")
            let end = try second.end(of: task)
            #expect(end.state == "completed" && end.crashes == 0)
            #expect(end.result == #""done: trip-first, done: trip-second""#)
            #expect(try folder.deeds == ["trip-first", "trip-second", "trip-second"])
            #expect(try second.stop() == .exited(0))
        }
    }

    @Test func `a step that crashes the process too often fails its work, whose first step stays done`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let task = try first.submit("journey trip trap")
            _ = try first.waitForEnd(within: 60)
            for _ in 2...3 { _ = try folder.start(["open"]).waitForEnd(within: 60) }

            let last = try folder.program("open")
            let end = try last.end(of: task)
            #expect(end.state == "dead" && end.crashes == 0)
            #expect(try folder.deeds == ["trip-first"] + Array(repeating: "trip-second", count: 3))
            #expect(try last.stop() == .exited(0))
        }
    }
}
