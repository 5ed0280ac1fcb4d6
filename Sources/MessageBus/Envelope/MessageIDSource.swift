import Glibc
import Synchronization

/// Makes message ids (UUID version 7) that increase strictly within the process.
///
/// Ids keep increasing when the wall clock stands still or jumps back; they then run ahead of it until it catches up.
public final class MessageIDSource: Sendable {
    private let sequence: Mutex<MessageIDSequence>
    private let wallMilliseconds: @Sendable () -> Int64

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - seed: Start of the random part; `nil` takes the system's randomness. Give one only for repeatable tests.
    ///   - wallMilliseconds: Milliseconds since 1970. The default reads the kernel's coarse clock, exact to a few
    ///     milliseconds, which is cheap enough for every message.
    public init(
        seed: UInt64? = nil,
        wallMilliseconds: @escaping @Sendable () -> Int64 = MessageIDSource.coarseWallMilliseconds
    ) {
        sequence = Mutex(MessageIDSequence(seed: seed ?? UInt64.random(in: .min ... .max)))
        self.wallMilliseconds = wallMilliseconds
    }

    /// The next id, greater than every one this source has made.
    public func next() -> MessageID {
        let wall = wallMilliseconds()
        return sequence.withLock { $0.next(wallMilliseconds: wall) }
    }

    /// Milliseconds since 1970 by the kernel's coarse clock.
    @Sendable
    public static func coarseWallMilliseconds() -> Int64 {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME_COARSE, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
