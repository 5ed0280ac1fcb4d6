import Foundation
import Glibc
import Testing

/// Runs of `insa-agents size --file … --output …` that do not come to their end, and those after them.
@Suite(.serialized, .timeLimit(.minutes(5)))
struct BatchKillTests {
    private static let items = 1_200

    @Test func `killed again and again, also in the middle of a line, a batch has each result once`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: Self.items)
            var random = FaultRandom()
            var summary = FaultSummary("batch of \(Self.items) items, killed, seed \(FaultRandom.seed)")
            var kills = 0
            while kills < 6 {
                let program = try scene.start()
                // By what it has written, so that neither a fast machine nor a slow one changes what is killed.
                let bytes = Int.random(in: 1...300_000, using: &random)
                try scene.waitForResults(program, bytes: ((try? scene.results.count) ?? 0) + bytes)
                try program.kill()
                guard try program.waitForEnd(within: 10) == .signalled(SIGKILL) else { break }
                kills += 1
                var results = (try? scene.results) ?? Data()
                summary.add("killed, bytes written", results.count)
                // What a kill in the middle of a write leaves, and what a machine without power leaves.
                let torn = Int.random(in: 0...min(90, results.count), using: &random)
                results.removeLast(torn)
                if kills.isMultiple(of: 3) { results.append(Data(count: 64)) }
                try results.write(to: scene.output)
            }
            let last = try scene.run()
            summary.add("the last run", last.output.split(separator: "\n").first ?? "")
            #expect(kills >= 3)
            #expect(last.status == 65, "\(last.complaints)")
            let reference = try scene.reference()
            #expect(try scene.results == reference)
            let lines = String(decoding: try scene.results, as: UTF8.self).split(separator: "\n")
            #expect(lines.count == Self.items + 1)
            for (index, line) in lines.dropFirst().enumerated() {
                #expect(line.hasPrefix(#"{"item":\#(index + 1),"status":""#))
            }
            summary.add("lines, each item once", lines.count - 1)
            try summary.publish()
        }
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `asked to stop, it ends in order, says how to go on, and goes on`(_ signal: Int32) async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: Self.items)
            let program = try scene.start()
            try scene.waitForResults(program, bytes: 100_000)
            program.send(signal)
            #expect(try program.waitForEnd(within: 30) == .exited(130))
            #expect(try program.complaints.contains("the same command goes on from there"))
            #expect(try scene.results.last == UInt8(ascii: "\n"))
            let again = try scene.run()
            #expect(again.output.contains("were there already"), "\(again.output) \(again.complaints)")
            let reference = try scene.reference()
            #expect(try scene.results == reference)
        }
    }

    @Test func `an input that changes in the middle leaves no result of the changed one behind`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: Self.items)
            let items = try Data(contentsOf: scene.input)
            let program = try scene.start()
            try scene.waitForResults(program, bytes: 100_000)
            program.send(SIGSTOP)
            let handle = try FileHandle(forUpdating: scene.input)
            try handle.write(contentsOf: Data("{}\n".utf8))
            program.send(SIGCONT)
            #expect(try program.waitForEnd(within: 60) == .exited(1))
            #expect(try program.complaints.contains("was changed while it was read"))
            try items.write(to: scene.input)
            #expect(try scene.run().output.contains("were there already"))
            let reference = try scene.reference()
            #expect(try scene.results == reference)
        }
    }

    @Test func `two runs do not write the same file`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: Self.items)
            let program = try scene.start()
            try scene.waitForResults(program)
            let second = try scene.run()
            #expect(second.status == 75)
            #expect(second.complaints.contains("another run writes"))
            try program.kill()
            #expect(try scene.run().status == 65)
        }
    }

    @Test func `results of a changed input or of other options are not mixed with new ones`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: 20)
            #expect(try scene.run().status == 65)
            let before = try scene.results
            let other = try scene.run("--units", "si")
            #expect(other.status == 65)
            #expect(other.complaints.contains("units –, now si") && other.complaints.contains("--force"))
            var changed = try Data(contentsOf: scene.input)
            changed.append(contentsOf: Data("{\"text\":\"Tank for 500 bbl, sg 0.9\"}\n".utf8))
            try changed.write(to: scene.input)
            let refused = try scene.run()
            #expect(refused.status == 65)
            #expect(refused.complaints.contains("another input"))
            #expect(try scene.results == before)
            #expect(try scene.run("--force").output.contains("21 items"))
        }
    }

    @Test func `what is no file of results is left alone`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: 3)
            try Data("my thesis".utf8).write(to: scene.output)
            let run = try scene.run()
            #expect(run.status == 65)
            #expect(run.complaints.contains("no file of results"))
            #expect(try scene.results == Data("my thesis".utf8))
            let onItself = try BuiltProgram("insa-agents").run([
                "size", "--file", scene.input.path, "--output", scene.input.path, "--force",
            ])
            #expect(onItself.status == 64)
        }
    }

    @Test func `a batch that is done is not done again`() async throws {
        try await onOwnThreads {
            let scene = try BatchScene(items: 30)
            _ = try scene.run()
            let before = try scene.results
            let again = try scene.run()
            #expect(again.output.contains("30 were there already"))
            #expect(try scene.results == before)
        }
    }
}
