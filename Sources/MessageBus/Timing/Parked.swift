/// A task that waits, behind a reference.
///
/// The layout of a continuation is unknown at compile time, so a state that holds one directly is copied by the runtime,
/// field by field, on every path; a reference costs one allocation, and only when somebody has to wait.
final class Parked<Value: Sendable>: Sendable {
    private let continuation: CheckedContinuation<Value, Never>

    init(_ continuation: CheckedContinuation<Value, Never>) {
        self.continuation = continuation
    }

    func resume(returning value: sending Value) {
        continuation.resume(returning: value)
    }
}

extension Parked where Value == Void {
    func resume() {
        continuation.resume()
    }
}
