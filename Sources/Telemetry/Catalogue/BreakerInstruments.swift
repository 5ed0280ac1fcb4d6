/// Everything that is counted for one circuit breaker, bound once.
public final class BreakerInstruments: Sendable {
    /// The breaker, or `other`.
    public let name: String
    /// Calls refused because the breaker was not closed.
    public let rejections: CounterMetric
    private let transitions: LabelTable<BreakerStateLabel, LabelTable<BreakerStateLabel, CounterMetric>>

    init(_ name: String, _ families: BreakerFamilies) {
        self.name = name
        rejections = families.rejections.child(name)
        transitions = LabelTable { from in
            LabelTable { to in families.transitions.child(name, from.labelValue, to.labelValue) }
        }
    }

    /// Changes from one state to another.
    public func transitions(from: BreakerStateLabel, to: BreakerStateLabel) -> CounterMetric { transitions[from][to] }
}
