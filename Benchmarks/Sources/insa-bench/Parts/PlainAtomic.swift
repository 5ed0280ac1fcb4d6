import Synchronization

/// An atomic number and nothing else.
final class PlainAtomic: Sendable {
    private let number = Atomic<UInt64>(0)

    func add() {
        number.wrappingAdd(1, ordering: .relaxed)
    }

    var value: UInt64 { number.load(ordering: .relaxed) }
}
