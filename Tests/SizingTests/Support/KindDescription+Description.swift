public import Sizing
public import Testing

/// By name: with every field spelled out a test's name would be pages long.
extension KindDescription: CustomTestStringConvertible {
    /// Its name.
    public var testDescription: String { name }
}
