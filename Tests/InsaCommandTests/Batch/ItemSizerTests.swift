import AgentRuntime
import AgentTestKit
import Resilience
import Testing
import Workers

@testable import InsaCommand

struct ItemSizerTests {
    /// A sizing worker that is told when it may begin.
    private actor HeldSizer: Worker {
        static let name = SizingWorker.name
        let hasBegun: Gate
        let mayGoOn: Gate

        init(_ hasBegun: Gate, _ mayGoOn: Gate) {
            self.hasBegun = hasBegun
            self.mayGoOn = mayGoOn
        }

        func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer {
            hasBegun.open()
            await mayGoOn.pass()
            return SizingWork().answer(request)
        }
    }

    private struct Broken: Error {}

    private actor BrokenSizer: Worker {
        static let name = SizingWorker.name

        func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer { throw Broken() }
    }

    private let item = BatchItem(
        number: 3,
        line: 3,
        content: .json(Array(#"{"text":"Tank for 10000 bbl, sg 0.9","tag":"T-3"}"#.utf8))
    )

    private var limits: WorkerLimits {
        var limits = WorkerLimits()
        limits.attemptTimeout = .seconds(86_400)
        limits.retry = RetryRule(maxAttempts: 1, backoff: Backoff(base: .seconds(7), jitter: .none))
        return limits
    }

    @Test(.timeLimit(.minutes(1))) func `a machine that slept for hours does not make a failure of an item`()
        async throws
    {
        let (clock, hasBegun, mayGoOn) = (ManualClock(), Gate(), Gate())
        var settings = RuntimeSettings()
        settings.time = TimeSource(clock)
        let runtime = AgentRuntime(
            workers: [.pool(limits: limits) { HeldSizer(hasBegun, mayGoOn) }],
            settings: settings
        )
        let line = try await runtime.run { agents in
            async let line = ItemSizer(agents: agents, options: BatchOptions()).line(for: item)
            await hasBegun.pass()
            clock.advance(by: .seconds(36_000))
            mayGoOn.open()
            return try await line
        }
        #expect(line.status == .ok)
    }

    @Test func `an item its worker failed on keeps its tag`() async throws {
        let runtime = AgentRuntime(workers: [.pool(limits: limits) { BrokenSizer() }])
        let line = try await runtime.run { agents in
            try await ItemSizer(agents: agents, options: BatchOptions()).line(for: item)
        }
        #expect(line.status == .failed)
        #expect(line.tag == "T-3")
        #expect(String(decoding: line.json, as: UTF8.self).contains(#""tag":"T-3""#))
    }

    @Test func `what no worker had is not written down as a result`() async throws {
        let runtime = AgentRuntime(workers: [.pool(limits: limits) { BrokenSizer() }])
        let error = await #expect(throws: CommandFailure.self) {
            _ = try await ItemSizer(agents: runtime, options: BatchOptions()).line(for: item)
        }
        #expect(error?.status == .tryAgain)
        #expect(error?.message.hasPrefix("item 3 was not answered") == true)
    }
}
