import Tracing

/// The time of day, as spans, logs and pages need it.
public enum WallClock: Sendable {
    /// Nanoseconds since 1970; may jump when the clock of the machine is set.
    public static var now: UInt64 { DefaultTracerClock.now.nanosecondsSinceEpoch }
}
