public import Logging
import ServiceContextModule

/// The log back end: one line per event, with the trace in which it was logged.
public struct StructuredLogHandler: LogHandler {
    /// The least important level that is written.
    public var logLevel: Logger.Level
    /// Facts of every line of this logger.
    public var metadata: Logger.Metadata = [:]
    /// Facts that are asked for with each line.
    public var metadataProvider: Logger.MetadataProvider?
    private let label: String
    private let sink: LogSink

    /// Creates a handler for the logger called `label`.
    public init(
        label: String,
        sink: LogSink,
        level: Logger.Level = .info,
        metadataProvider: Logger.MetadataProvider? = nil
    ) {
        self.label = label
        self.sink = sink
        logLevel = level
        self.metadataProvider = metadataProvider
    }

    /// One fact of every line of this logger.
    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    /// Writes one line, and counts it if it is an error.
    public func log(event: LogEvent) {
        if event.level >= .error { sink.counted(event.level, label) }
        let record = LogRecord(
            time: sink.now(),
            level: event.level,
            logger: label,
            message: event.message.description,
            metadata: facts(of: event),
            trace: ServiceContext.current?.traceContext
        )
        sink.write(record.rendered(as: sink.format))
    }

    /// The facts of the event win over the provider's, and those over the logger's.
    private func facts(of event: LogEvent) -> Logger.Metadata {
        var facts = metadata
        if let provided = metadataProvider?.get() { facts.merge(provided) { $1 } }
        if let own = event.metadata { facts.merge(own) { $1 } }
        if let error = event.error { facts["error"] = facts["error"] ?? "\(error)" }
        return facts
    }
}
