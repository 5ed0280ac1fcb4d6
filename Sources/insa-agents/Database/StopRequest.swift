import Storage
import Synchronization

/// Tells a thread that is at work that the person wants it to stop.
final class StopRequest: Sendable {
    private let isMade = Atomic<Bool>(false)

    func make() { isMade.store(true, ordering: .relaxed) }

    /// Throws once the request is made.
    func check() throws(DatabaseFileError) {
        if isMade.load(ordering: .relaxed) { throw .cancelled }
    }
}
