import AgentRuntime
import Foundation
import Logging
import Telemetry
import Workers

/// Has the items of an input sized by a pool of workers in this process, one lane for each processor.
struct SizingBatch: Sendable {
    /// Items that are under way at a time for each lane: enough that no lane waits for the next one.
    private static let window = 32

    let options: BatchOptions
    var lanes = max(1, ProcessInfo.processInfo.activeProcessorCount)

    /// Hands the results to `take` in the order of the items.
    ///
    /// - Parameters:
    ///   - first: The number of the first item to size; those before it are passed over.
    ///   - stop: Once it is raised nothing more is begun; what is under way is finished and handed over.
    func run(
        _ reader: BatchReader,
        from first: Int = 1,
        until stop: StopFlag = StopFlag(),
        take: (ResultLine) async throws -> Void
    ) async throws {
        let cache = SizingCache()
        var settings = RuntimeSettings()
        settings.drainLimit = .zero
        let workers: [WorkerDefinition] = [.pool(of: lanes) { SizingWorker(cache: cache) }]
        let runtime = AgentRuntime(workers: workers, settings: settings, telemetry: try Self.telemetry())
        try await runtime.run { agents in
            let sizer = ItemSizer(agents: agents, options: options)
            try await withThrowingTaskGroup(of: ResultLine.self) { group in
                var window = OrderedWindow<ResultLine>(first: first, size: lanes * Self.window)
                var isAtEnd = false
                while true {
                    while !isAtEnd, window.hasRoom, !stop.isRaised {
                        guard let item = try reader.next() else {
                            isAtEnd = true
                            break
                        }
                        guard item.number >= first else { continue }
                        window.begin()
                        group.addTask { try await sizer.line(for: item) }
                    }
                    guard let line = try await group.next() else { return }
                    window.finish(line, number: line.number)
                    while let line = window.pop() { try await take(line) }
                }
            }
        }
    }

    /// Nobody looks at metrics and traces of a process that ends, and its standard error belongs to the person.
    private static func telemetry() throws -> RuntimeTelemetry {
        let agents = [SizingWorker.name.rawValue]
        let names = CatalogueNames(agents: agents, breakers: agents, routes: [], topics: agents)
        return RuntimeTelemetry(
            catalogue: try Catalogue(
                registry: MetricRegistry(),
                names: names,
                identity: BuildIdentity(version: ProductVersion.number)
            ),
            tracer: SpanTracer(recorder: TraceRecorder()),
            logger: Logger(label: "batch") { _ in SwiftLogNoOpLogHandler() }
        )
    }
}
