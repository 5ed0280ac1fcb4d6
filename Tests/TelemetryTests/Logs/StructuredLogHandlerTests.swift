import Logging
import ServiceContextModule
import Synchronization
import Telemetry
import Testing

struct StructuredLogHandlerTests {
    /// Collects lines and counts, as standard error and the registry would.
    final class Collected: Sendable {
        let lines = Mutex<[String]>([])
        let counts = Mutex<[String]>([])
    }

    private let collected = Collected()

    private func logger(level: Logger.Level = .info, provider: Logger.MetadataProvider? = nil) -> Logger {
        let sink = LogSink(
            format: .json,
            write: { [collected] line in collected.lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) }
            },
            now: { 0 },
            counted: { [collected] level, logger in collected.counts.withLock { $0.append("\(logger) \(level)") } }
        )
        return Logger(label: "bus") { label in
            StructuredLogHandler(label: label, sink: sink, level: level, metadataProvider: provider)
        }
    }

    private var lines: [String] { collected.lines.withLock { $0 } }

    @Test func `only what is important enough is written`() {
        let logger = logger(level: .warning)
        logger.info("quiet")
        logger.warning("loud")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("loud") == true)
    }

    @Test func `errors and worse are counted with their logger`() {
        let logger = logger()
        for level in Logger.Level.allCases { logger.log(level: level, "x") }
        #expect(collected.counts.withLock { $0 } == ["bus error", "bus critical"])
    }

    @Test func `the facts of the line win over the provider's, and those over the logger's`() {
        var logger = logger(provider: Logger.MetadataProvider { ["a": "provider", "b": "provider"] })
        logger[metadataKey: "a"] = "logger"
        logger[metadataKey: "b"] = "logger"
        logger[metadataKey: "c"] = "logger"
        logger.info("m", metadata: ["a": "line"])
        #expect(lines.first?.contains(#""metadata":{"a":"line","b":"provider","c":"logger"}"#) == true)
    }

    @Test func `a line carries the trace of the task it was written in`() throws {
        let header = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        var context = ServiceContext.topLevel
        let trace = try #require(TraceContext(traceparent: header))
        context.traceContext = trace
        let logger = logger()
        ServiceContext.withValue(context) { logger.info("inside") }
        logger.info("outside")
        #expect(
            lines.first?.contains(#""trace_id":"0af7651916cd43dd8448eb211c80319c","span_id":"b7ad6b7169203331""#)
                == true
        )
        #expect(lines.last?.contains("trace_id") == false)
    }
}
