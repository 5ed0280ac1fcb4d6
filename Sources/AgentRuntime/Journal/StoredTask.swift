/// A task that comes out of the journal into memory, with its request.
public struct StoredTask: Sendable {
    /// The task.
    public let record: TaskRecord
    /// Its request.
    public let request: StoredRequest

    /// Creates a stored task.
    public init(record: TaskRecord, request: StoredRequest) {
        self.record = record
        self.request = request
    }
}
