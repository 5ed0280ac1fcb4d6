import Testing

@testable import Sizing

/// By name: with every field spelled out a test's name would be pages long.
extension KindDescription: CustomTestStringConvertible {
    public var testDescription: String { name }
}
