/// One child of a gauge family at the moment of a scrape.
public struct GaugeSample: Hashable, Sendable {
    /// The label values in the order of the family's labels.
    public let values: [String]
    /// The value.
    public let value: Double

    /// Creates a sample.
    public init(_ values: [String], _ value: Double) {
        self.values = values
        self.value = value
    }
}
