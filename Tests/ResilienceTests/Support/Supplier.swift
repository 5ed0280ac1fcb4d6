import Synchronization

/// Something to call that fails a set number of times before it works, and counts its calls.
final class Supplier: Sendable {
    private let failures: Int
    private let error: any Error
    private let counter = Mutex(0)

    init(failures: Int = 0, with error: any Error = Outage()) {
        self.failures = failures
        self.error = error
    }

    var calls: Int { counter.withLock { $0 } }

    func call() throws -> String {
        let number = counter.withLock { count in
            count += 1
            return count
        }
        if number <= failures { throw error }
        return "answer \(number)"
    }
}
