/// The gauges that describe dead letters at the moment of a scrape.
struct DeadLetterGauges: Sendable {
    private let size: MetricFamily<GaugeMetric>
    private let oldestAge: MetricFamily<GaugeMetric>

    init(_ registry: MetricRegistry, agents: [String]) throws(MetricError) {
        let agent = MetricLabel("agent_type", values: agents)
        size = try registry.gauge(.deadLetterSize(agent))
        oldestAge = try registry.gauge(.deadLetterAge(agent))
    }

    func update(_ samples: [DeadLetterSample]) {
        size.replaceAll(samples.map { GaugeSample([$0.agent], Double($0.size)) })
        oldestAge.replaceAll(samples.map { GaugeSample([$0.agent], $0.oldestAgeSeconds) })
    }
}
