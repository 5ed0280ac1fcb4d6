/// The families that have one set of series per circuit breaker.
struct BreakerFamilies: Sendable {
    let state: MetricFamily<GaugeMetric>
    let inState: MetricFamily<GaugeMetric>
    let transitions: MetricFamily<CounterMetric>
    let rejections: MetricFamily<CounterMetric>

    init(_ registry: MetricRegistry, breakers: [String]) throws(MetricError) {
        let name = MetricLabel("breaker_name", values: breakers)
        state = try registry.gauge(.breakerState(name))
        inState = try registry.gauge(.breakerInState(name))
        transitions = try registry.counter(.breakerTransitions(name))
        rejections = try registry.counter(.breakerRejections(name))
    }

    func update(_ samples: [BreakerSample]) {
        state.replaceAll(samples.map { GaugeSample([$0.name], Double($0.state.rawValue)) })
        inState.replaceAll(samples.map { GaugeSample([$0.name, $0.state.labelValue], 1) })
    }
}
