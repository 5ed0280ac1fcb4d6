import Synchronization

/// Tells a thread that blocks that nobody waits for it any more.
final class StopSign: Sendable {
    private let isSet = Atomic<Bool>(false)

    func set() { isSet.store(true, ordering: .relaxed) }

    /// Throws ``DatabaseFileError/cancelled`` once the sign is set.
    func check() throws(DatabaseFileError) {
        if isSet.load(ordering: .relaxed) { throw .cancelled }
    }
}
