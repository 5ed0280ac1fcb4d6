import Synchronization

/// Makes trace and span ids with a fast generator.
///
/// Ids only have to be unlikely to collide; they are no secrets and must not be used as such.
public final class IdentifierSource: Sendable {
    private let generator: Mutex<Xoshiro256>

    /// Creates a source; the same seed gives the same ids, no seed takes one from the operating system.
    public init(seed: UInt64? = nil) {
        var system = SystemRandomNumberGenerator()
        generator = Mutex(Xoshiro256(seed: seed ?? system.next()))
    }

    /// A new trace id.
    public func traceID() -> TraceID {
        generator.withLock { generator in
            while true {
                if let id = TraceID(high: generator.next(), low: generator.next()) { return id }
            }
        }
    }

    /// A new span id.
    public func spanID() -> SpanID {
        generator.withLock { generator in
            while true {
                if let id = SpanID(generator.next()) { return id }
            }
        }
    }
}
