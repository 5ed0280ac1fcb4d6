/// Errors of all parts, bound once.
public final class FaultInstruments: Sendable {
    /// Exceptions nobody expected.
    public let unhandled: LabelTable<UnhandledModule, CounterMetric>
    private let errors: LabelTable<ErrorComponent, LabelTable<ErrorSeverity, CounterMetric>>

    init(_ registry: MetricRegistry) throws(MetricError) {
        let unhandledFamily = try registry.counter(.unhandled)
        let errorFamily = try registry.counter(.errors)
        unhandled = LabelTable { unhandledFamily.child($0.labelValue) }
        errors = LabelTable { component in
            LabelTable { severity in errorFamily.child(component.labelValue, severity.labelValue) }
        }
    }

    /// Errors noticed in `component`.
    public func errors(_ component: ErrorComponent, _ severity: ErrorSeverity) -> CounterMetric {
        errors[component][severity]
    }
}
