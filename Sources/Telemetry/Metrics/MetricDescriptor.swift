/// Everything that defines a family of series; declared once, compared when registered again.
public struct MetricDescriptor: Hashable, Sendable {
    /// The name, unit and `_total` included.
    public let name: String
    /// One sentence for the person who reads the page.
    public let help: String
    /// What the family counts.
    public let kind: MetricKind
    /// The base unit, which the name must end in, or `nil`.
    public let unit: MetricUnit?
    /// The labels in the order of the page.
    public let labels: [MetricLabel]
    /// Most series the family may have; `nil` takes the registry's limit.
    public let seriesLimit: Int?

    /// Creates a descriptor; what is wrong with it is reported when it is registered.
    public init(
        _ name: String,
        _ kind: MetricKind,
        help: String,
        unit: MetricUnit? = nil,
        labels: [MetricLabel] = [],
        seriesLimit: Int? = nil
    ) {
        self.name = name
        self.help = help
        self.kind = kind
        self.unit = unit
        self.labels = labels
        self.seriesLimit = seriesLimit
    }
}
