/// How many replays may be under way at once: one at first, twice as many after each that completed.
///
/// As long as nothing has completed, the cause may still be there, and every further letter would only fail again.
struct ReplayWindow: Sendable {
    static let largest = 32

    private(set) var size = 1

    mutating func completed() {
        size = min(Self.largest, size * 2)
    }

    mutating func failed() {
        size = max(1, size / 2)
    }
}
