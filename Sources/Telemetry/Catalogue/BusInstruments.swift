/// Everything that is counted for the message bus as a whole, bound once.
public final class BusInstruments: Sendable {
    /// Seconds from acceptance until a worker takes the message.
    public let wait: LabelTable<PriorityLabel, HistogramMetric>
    /// Whether the bus accepts messages.
    let isUp: GaugeMetric
    private let topics: [String: TopicInstruments]
    private let otherTopic: TopicInstruments

    init(_ registry: MetricRegistry, topics: [String]) throws(MetricError) {
        isUp = try registry.gauge(.busUp).child()
        let waits = try registry.histogram(.busWait)
        wait = LabelTable { waits.child($0.labelValue) }
        let messages = try registry.counter(.busMessages(topics))
        self.topics = Dictionary(uniqueKeysWithValues: topics.map { ($0, TopicInstruments($0, messages)) })
        otherTopic = TopicInstruments(MetricLabel.other, messages)
    }

    /// The instruments of a topic; a topic that was not declared counts as `other`.
    public func topic(_ name: String) -> TopicInstruments { topics[name] ?? otherTopic }
}
