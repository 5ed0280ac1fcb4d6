/// The messages of one topic, bound once.
public final class TopicInstruments: Sendable {
    /// The topic, or `other`.
    public let name: String
    private let messages: LabelTable<PriorityLabel, LabelTable<MessageTypeLabel, CounterMetric>>

    init(_ name: String, _ family: MetricFamily<CounterMetric>) {
        self.name = name
        messages = LabelTable { priority in
            LabelTable { type in family.child(name, priority.labelValue, type.labelValue) }
        }
    }

    /// Messages accepted by the bus.
    public func messages(_ priority: PriorityLabel, _ type: MessageTypeLabel) -> CounterMetric {
        messages[priority][type]
    }
}
