/// The families that have one set of series per agent.
struct AgentFamilies: Sendable {
    let requests: MetricFamily<CounterMetric>
    let duration: MetricFamily<HistogramMetric>
    let requestSize: MetricFamily<HistogramMetric>
    let responseSize: MetricFamily<HistogramMetric>
    let processing: MetricFamily<HistogramMetric>
    let dropped: MetricFamily<CounterMetric>
    let retryAttempts: MetricFamily<CounterMetric>
    let retrySuccess: MetricFamily<CounterMetric>
    let retryExhausted: MetricFamily<CounterMetric>
    let deadLetters: MetricFamily<CounterMetric>
    let replays: MetricFamily<CounterMetric>
    let restarts: MetricFamily<CounterMetric>

    init(_ registry: MetricRegistry, agents: [String]) throws(MetricError) {
        let agent = MetricLabel("agent_type", values: agents)
        let worker = MetricLabel("worker_name", values: agents)
        let attempt = MetricLabel("attempt_number", values: AgentInstruments.attempts.map(String.init))
        requests = try registry.counter(.agentRequests(agent))
        duration = try registry.histogram(.agentDuration(agent))
        requestSize = try registry.histogram(.agentRequestSize(agent))
        responseSize = try registry.histogram(.agentResponseSize(agent))
        processing = try registry.histogram(.busProcessing(agent))
        dropped = try registry.counter(.busDropped(agent))
        retryAttempts = try registry.counter(.retryAttempts(agent, attempt))
        retrySuccess = try registry.counter(.retrySuccess(agent, attempt))
        retryExhausted = try registry.counter(.retryExhausted(agent))
        deadLetters = try registry.counter(.deadLetterMessages(agent))
        replays = try registry.counter(.deadLetterReplays(agent))
        restarts = try registry.counter(.workerRestarts(worker))
    }
}
