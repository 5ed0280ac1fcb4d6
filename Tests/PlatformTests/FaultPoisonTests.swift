import Foundation
import Testing

/// Work that takes the whole process with it.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct FaultPoisonTests {
    enum Poison: String, CaseIterable {
        case trap
        case exit
    }

    /// - Parameter priority: Of the poison, so that it is tried alone before its neighbour, or after it.
    @Test(arguments: Poison.allCases, ["critical", "low"])
    func `poison ends as a dead letter after three crashes, and its neighbour is not blamed`(
        _ poison: Poison,
        _ priority: String
    ) async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let neighbour = try first.submit("deed neighbour hold")
            #expect(try first.line("begun neighbour") != nil)
            let bystander = try first.submit("parcel Elm-Street-1")
            #expect(try first.end(of: bystander).state == "completed")
            let bad = try first.submit("deed bad \(poison.rawValue) \(priority)")
            #expect(try isOver(first, as: poison))

            for _ in 2...3 { #expect(try isOver(try folder.start(["open"]), as: poison)) }

            let fourth = try folder.program("open")
            #expect(try fourth.letters() == [bad])
            let dead = try fourth.state(of: bad)
            #expect(dead.state == "dead" && dead.crashes == 3)
            let done = try fourth.end(of: neighbour)
            #expect(done.state == "completed" && done.crashes <= 1)
            #expect(done.result == #""done: neighbour""#)
            // The poison was tried three times and never again; the neighbour once more than it was interrupted.
            #expect(try folder.deeds.filter { $0 == "bad" }.count == 3)
            #expect(try folder.deeds.filter { $0 == "neighbour" }.count == 2)
            #expect(try fourth.stop() == .exited(0))

            let before = try folder.complaints
            let fifth = try folder.program()
            #expect(try fifth.letters() == [bad])
            #expect(try fifth.stop() == .exited(0))
            let said = try folder.complaints.dropFirst(before.count)
            #expect(!said.contains("ended without saying so") && !said.contains("Running a task alone"))
        }
    }

    /// The trap's signal depends on the processor.
    private func isOver(_ process: FaultProcess, as poison: Poison) throws -> Bool {
        let end = try process.waitForEnd(within: 60)
        switch (poison, end) {
        case (.trap, .signalled(SIGILL)), (.trap, .signalled(SIGTRAP)), (.exit, .exited(0)): return true
        case (.trap, _), (.exit, _): return false
        }
    }

    @Test func `a message that was interrupted by two crashes and then works completes`() async throws {
        try await onOwnThreads {
            let folder = try FaultFolder()
            let first = try folder.program()
            let task = try first.submit("deed slow hold")
            #expect(try first.line("begun slow") != nil)
            try first.kill()
            let second = try folder.start([])
            #expect(try second.line("begun slow") != nil)
            try second.kill()
            let third = try folder.program("open")
            let end = try third.end(of: task)
            #expect(end.state == "completed" && end.crashes == 2 && end.attempts == 1)
            #expect(try third.letters().isEmpty)
            #expect(try third.stop() == .exited(0))
        }
    }
}
