public import Sizing

/// One piece of equipment in structured form.
public struct SizingItem: Sendable, Hashable, Codable {
    /// The kind of equipment, as in `separator`.
    public let kind: String
    /// The inputs by name, as written by the caller.
    public let inputs: [String: InputValue]

    /// Creates an item.
    public init(kind: String, inputs: [String: InputValue]) {
        self.kind = kind
        self.inputs = inputs
    }
}
