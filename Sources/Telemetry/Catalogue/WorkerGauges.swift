/// The gauges that describe workers and their mailboxes at the moment of a scrape.
struct WorkerGauges: Sendable {
    private let health: MetricFamily<GaugeMetric>
    private let heartbeat: MetricFamily<GaugeMetric>
    private let active: MetricFamily<GaugeMetric>
    private let capacity: MetricFamily<GaugeMetric>
    private let queue: MetricFamily<GaugeMetric>
    private let depth: MetricFamily<GaugeMetric>
    private let oldestAge: MetricFamily<GaugeMetric>

    init(_ registry: MetricRegistry, agents: [String]) throws(MetricError) {
        let worker = MetricLabel("worker_name", values: agents)
        let agent = MetricLabel("agent_type", values: agents)
        health = try registry.gauge(.workerHealth)
        heartbeat = try registry.gauge(.workerHeartbeat(worker))
        active = try registry.gauge(.workerActive(worker))
        capacity = try registry.gauge(.workerCapacity(worker))
        queue = try registry.gauge(.workerQueue(worker))
        depth = try registry.gauge(.busQueueDepth(agent))
        oldestAge = try registry.gauge(.busOldestAge(agent))
        for name in agents { _ = health.child(name, Self.type(of: name)) }
    }

    func update(_ samples: [WorkerSample]) {
        health.replaceAll(samples.map { GaugeSample([$0.name, Self.type(of: $0.name)], $0.isHealthy ? 1 : 0) })
        heartbeat.replaceAll(samples.map { GaugeSample([$0.name], Double($0.lastHeartbeat) / 1e9) })
        active.replaceAll(samples.map { GaugeSample([$0.name], Double($0.activeRequests)) })
        capacity.replaceAll(samples.map { GaugeSample([$0.name], Double($0.capacity)) })
        queue.replaceAll(samples.map { GaugeSample([$0.name], Double($0.queue.total)) })
        oldestAge.replaceAll(samples.map { GaugeSample([$0.name], $0.oldestAgeSeconds) })
        depth.replaceAll(
            samples.flatMap { sample in
                PriorityLabel.allCases.map { GaugeSample([sample.name, $0.labelValue], Double(sample.queue[$0])) }
            }
        )
    }

    /// `sizing_agent` is of type `sizing`; a name without the suffix is its own type.
    private static func type(of name: String) -> String {
        name.hasSuffix("_agent") ? String(name.dropLast("_agent".count)) : name
    }
}
