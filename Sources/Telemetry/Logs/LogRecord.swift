public import Logging

/// One log line before it is written: everything it says, and nothing about where it goes.
public struct LogRecord: Sendable {
    /// The time in nanoseconds since 1970.
    public var time: UInt64
    /// How important it is.
    public var level: Logger.Level
    /// The name of the logger.
    public var logger: String
    /// What happened: a constant text.
    public var message: String
    /// The facts; the same keys from several origins are already merged.
    public var metadata: Logger.Metadata
    /// The span in which it was logged.
    public var trace: TraceContext?

    /// Creates a record.
    public init(
        time: UInt64,
        level: Logger.Level,
        logger: String,
        message: String,
        metadata: Logger.Metadata = [:],
        trace: TraceContext? = nil
    ) {
        self.time = time
        self.level = level
        self.logger = logger
        self.message = message
        self.metadata = metadata
        self.trace = trace
    }
}
