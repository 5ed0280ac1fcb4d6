import Synchronization

/// Numbers collected by several tasks.
final class Tally: Sendable {
    private let collected = Mutex<[Int]>([])

    var numbers: [Int] {
        collected.withLock { $0 }
    }

    func add(_ more: [Int]) {
        collected.withLock { $0.append(contentsOf: more) }
    }
}
