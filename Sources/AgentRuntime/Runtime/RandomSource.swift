import Synchronization

/// A random number generator many may draw from.
final class RandomSource: Sendable {
    private let generator: Mutex<any RandomNumberGenerator & Sendable>

    init(_ generator: any RandomNumberGenerator & Sendable) {
        self.generator = Mutex(generator)
    }

    /// A generator of one's own, so that nothing a user wrote runs under the lock.
    func fork() -> SplitMix {
        SplitMix(state: generator.withLock { $0.next() })
    }
}
