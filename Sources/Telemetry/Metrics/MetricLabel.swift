/// A label name and, where it is known, the closed set of its values.
public struct MetricLabel: Hashable, Sendable {
    /// The name of the label.
    public let name: String
    /// Every value that may occur, in the order of the page; `nil` when the set is open.
    public let values: [String]?

    /// A label whose values are known in advance; any other value is refused and counted.
    public init(_ name: String, values: [String]) {
        self.name = name
        self.values = values
    }

    /// A label whose values are not known in advance; only the series limit of its family bounds them.
    public init(open name: String) {
        self.name = name
        values = nil
    }

    /// A label whose values are the cases of an enumeration.
    public init<Value: MetricLabelValue>(_ name: String, _ values: Value.Type) {
        self.init(name, values: Value.allCases.map(\.labelValue))
    }

    /// What stands in the place of a value that is not in its closed set, or came after the series limit.
    public static let other = "other"
}
