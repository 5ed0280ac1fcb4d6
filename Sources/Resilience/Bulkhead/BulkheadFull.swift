/// A bulkhead had neither a free place nor room in its waiting line.
public struct BulkheadFull: ClassifiedError, Hashable, CustomStringConvertible {
    /// The bulkhead that refused.
    public let name: String

    /// Creates a refusal by the bulkhead `name`.
    public init(name: String) {
        self.name = name
    }

    /// Always ``FailureClass/rejected``.
    public var failureClass: FailureClass { .rejected }

    /// The bulkhead's name, for a person.
    public var description: String { "Bulkhead \(name) is full" }
}
