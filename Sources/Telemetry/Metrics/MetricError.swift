/// Why a family could not be registered.
public struct MetricError: Error, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: Hashable, Sendable {
        /// The name is not legal, or its suffix does not fit its kind.
        case name
        /// The name does not end in its unit.
        case unit
        /// A label name is not legal, or a name or value occurs twice.
        case labels
        /// The bounds do not rise, are not finite, or are not 1 to 31.
        case buckets
        /// The closed label sets alone make more series than the family may have.
        case seriesLimit
        /// The name is taken by a family with another descriptor.
        case conflict(with: String)
    }

    /// What is wrong.
    public let code: Code
    /// The family that was refused.
    public let name: String

    package init(code: Code, name: String) {
        self.code = code
        self.name = name
    }

    /// One sentence for a person.
    public var description: String {
        switch code {
        case .name: "\(name): not a legal name, or its suffix does not fit its kind"
        case .unit: "\(name): the name does not end in the unit"
        case .labels: "\(name): a label name is not legal, or a name or value occurs twice"
        case .buckets: "\(name): bounds must be 1 to \(HistogramMetric.maximumBounds) rising finite numbers"
        case .seriesLimit: "\(name): the closed label sets exceed the series limit"
        case .conflict(let other): "\(name): already registered differently by \(other)"
        }
    }
}
