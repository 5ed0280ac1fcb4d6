public import Logging

/// Where lines go, shared by all loggers of the process.
public struct LogSink: Sendable {
    /// How the lines look.
    public let format: LogFormat
    let write: @Sendable ([UInt8]) -> Void
    let now: @Sendable () -> UInt64
    let counted: @Sendable (Logger.Level, String) -> Void

    /// Creates a sink.
    ///
    /// - Parameters:
    ///   - format: How the lines look.
    ///   - write: Takes one whole line with its newline; standard error unless told otherwise.
    ///   - now: The time in nanoseconds since 1970.
    ///   - counted: Told the level and the logger of each error and worse, such as to count them.
    public init(
        format: LogFormat = .forStandardError,
        write: (@Sendable ([UInt8]) -> Void)? = nil,
        now: @escaping @Sendable () -> UInt64 = { WallClock.now },
        counted: @escaping @Sendable (Logger.Level, String) -> Void = { _, _ in }
    ) {
        self.format = format
        self.write = write ?? { StandardError.write($0) }
        self.now = now
        self.counted = counted
    }
}
