import Glibc

/// The clock a component was given, with the clock's own type erased.
///
/// Everything in the platform that waits or measures takes a `TimeSource`, so that a test can hand in a manual clock
/// and production the continuous one, without every type becoming generic over its clock.
public struct TimeSource: Clock {
    /// Instants of this source; only differences mean anything.
    public typealias Instant = MonotonicInstant

    private enum Storage: Sendable {
        case continuous
        case erased(Erased)
    }

    /// A reference, so that the common case is copied as one word.
    private final class Erased: Sendable {
        let now: @Sendable () -> MonotonicInstant
        let sleep: @Sendable (MonotonicInstant, Duration?) async throws -> Void
        let resolution: Duration

        init(
            now: @escaping @Sendable () -> MonotonicInstant,
            sleep: @escaping @Sendable (MonotonicInstant, Duration?) async throws -> Void,
            resolution: Duration
        ) {
            self.now = now
            self.sleep = sleep
            self.resolution = resolution
        }
    }

    private let storage: Storage

    /// The machine's continuous clock, which also counts while the machine is suspended.
    public static let continuous = TimeSource(storage: .continuous)

    /// Takes time from `clock`; instants count from the moment of this call.
    public init<C: Clock>(_ clock: C) where C.Duration == Duration {
        let origin = clock.now
        self.init(
            storage: .erased(
                Erased(
                    now: { .zero.advanced(by: origin.duration(to: clock.now)) },
                    sleep: { deadline, tolerance in
                        let target = origin.advanced(by: MonotonicInstant.zero.duration(to: deadline))
                        try await clock.sleep(until: target, tolerance: tolerance)
                    },
                    resolution: clock.minimumResolution
                )
            )
        )
    }

    private init(storage: Storage) {
        self.storage = storage
    }

    /// The current instant.
    public var now: MonotonicInstant {
        switch storage {
        case .continuous: Self.sinceBoot()
        case .erased(let clock): clock.now()
        }
    }

    /// The smallest step this source can tell apart.
    public var minimumResolution: Duration {
        switch storage {
        case .continuous: ContinuousClock().minimumResolution
        case .erased(let clock): clock.resolution
        }
    }

    /// Waits until `deadline`.
    ///
    /// - Throws: `CancellationError` as soon as the calling task is cancelled.
    public func sleep(until deadline: MonotonicInstant, tolerance: Duration? = nil) async throws {
        switch storage {
        case .continuous:
            let target = ContinuousClock.now.advanced(by: Self.sinceBoot().duration(to: deadline))
            // because: this is the one place where the platform's injected clock meets the machine's.
            try await Task.sleep(until: target, tolerance: tolerance, clock: .continuous)
        case .erased(let clock):
            try await clock.sleep(deadline, tolerance)
        }
    }

    /// The clock behind `ContinuousClock`, read without its 128-bit arithmetic: every message is stamped with it.
    private static func sinceBoot() -> MonotonicInstant {
        var time = timespec()
        _ = unsafe clock_gettime(CLOCK_BOOTTIME, &time)
        return MonotonicInstant(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }
}
