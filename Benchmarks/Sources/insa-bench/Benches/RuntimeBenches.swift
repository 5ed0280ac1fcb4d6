import AgentRuntime
import MessageBus
import Resilience
import Telemetry

/// The whole way of a message: routing, mailbox, lane, breaker, timeout, worker, settlement, metrics, spans.
enum RuntimeBenches {
    private static let messages = 500_000

    static let all = [
        Comparison(
            title: "worker loop: `tell` → handled and settled, everything on",
            unit: .perSecond,
            subject: Probe("runtime") { try await told() },
            baseline: Probe("Mutex + Deque + actor call") { await uninstrumented() },
            aim: 400_000
        ),
        Comparison(
            title: "worker loop: telemetry's share of a message",
            unit: .percent,
            subject: Probe("share") { 100 * (try instruments()) / (try await told()) },
            aim: 5
        ),
        Comparison(
            title: "runtime: `ask` round trip, everything on",
            unit: .microseconds,
            subject: Probe("runtime") { try await asked() },
            baseline: Probe("actor call") { await RequestBenches.actorCalls() }
        ),
    ]

    private static func told() async throws -> Double {
        let finish = Finish(after: messages)
        let runtime = AgentRuntime(workers: [.pool { Nodder(finish) }])
        return try await runtime.run { agents in
            try await Stopwatch.nanoseconds(per: messages) {
                for number in 0..<messages {
                    try agents.tell(Nod(number: number))
                    guard number & 63 == 0 else { continue }
                    while number - finish.counted > 8_000 { await Task.yield() }
                }
                await finish.wait()
            }
        }
    }

    /// What is recorded for one message, on instruments like the runtime's: nanoseconds on one thread.
    private static func instruments() throws -> Double {
        let names = CatalogueNames(agents: ["nodder"], breakers: ["nodder"], routes: [], topics: ["nodder"])
        let catalogue = try Catalogue(
            registry: MetricRegistry(),
            names: names,
            identity: BuildIdentity(version: "bench")
        )
        let agent = catalogue.agent("nodder")
        let topic = catalogue.bus.topic("nodder")
        let tracer = SpanTracer(recorder: TraceRecorder())
        return Stopwatch.nanoseconds(per: messages) {
            for number in 0..<messages {
                Sink.swallow(tracer.beginSampled(at: UInt64(number) * 1_000))
                topic.messages(.normal, .request).increment()
                catalogue.bus.wait[.normal].observe(Double(number) * 1e-9)
                agent.requests[.success].increment()
                agent.duration[.success].observe(Double(number) * 1e-9)
                agent.processing.observe(Double(number) * 1e-9)
            }
        }
    }

    private static func uninstrumented() async -> Double {
        let queue = PlainQueue()
        let window = Window()
        let ids = MessageIDSource()
        let bell = Bell()
        return await Stopwatch.nanoseconds(per: messages) {
            await withTaskGroup { group in
                group.addTask {
                    var taken = 0
                    while taken < messages {
                        guard queue.pop() != nil else {
                            await Task.yield()
                            continue
                        }
                        _ = await bell.ring()
                        taken += 1
                        if taken & 63 == 0 { window.took(taken) }
                    }
                }
                group.addTask {
                    for number in 0..<messages {
                        queue.push(
                            Envelope(
                                id: ids.next(),
                                kind: .request,
                                priority: .normal,
                                recipient: Nodder.name,
                                payload: number
                            )
                        )
                        if number & 63 == 0 { await window.room(after: number) }
                    }
                }
            }
        }
    }

    private static func asked() async throws -> Double {
        let runtime = AgentRuntime(workers: [.pool { Nodder() }])
        let requests = 50_000
        return try await runtime.run { agents in
            try await Stopwatch.nanoseconds(per: requests) {
                for number in 0..<requests { _ = try await agents.ask(Nod(number: number)) }
            }
        }
    }
}
