/// How many messages wait in each lane.
public struct LaneDepths: Hashable, Sendable {
    /// Control traffic, ahead of every priority.
    public var control = 0
    /// Lane of ``Priority/critical``.
    public var critical = 0
    /// Lane of ``Priority/high``.
    public var high = 0
    /// Lane of ``Priority/normal``.
    public var normal = 0
    /// Lane of ``Priority/low``.
    public var low = 0

    /// No messages at all.
    public init() {}

    /// All messages, control traffic included.
    public var total: Int { control + critical + high + normal + low }

    /// The depth of the lane of `priority`, promoted messages included.
    public subscript(priority: Priority) -> Int {
        switch priority {
        case .critical: critical
        case .high: high
        case .normal: normal
        case .low: low
        }
    }
}
