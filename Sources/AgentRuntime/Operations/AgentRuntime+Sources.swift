import MessageBus
import Resilience
import Telemetry

extension AgentRuntime {
    /// Tells the catalogue where the gauges that are read at scrape time come from.
    func installSources() {
        let catalogue = core.telemetry.catalogue
        catalogue.install(workerSource: { [weak self] in self?.workerSamples() ?? [] })
        catalogue.install(breakerSource: { [weak self] in self?.breakerSamples() ?? [] })
        catalogue.install(deadLetterSource: { [weak self] in self?.deadLetterSamples() ?? [] })
        catalogue.install(busIsUp: { [weak self] in self?.isRunning ?? false })
    }

    private func workerSamples() -> [WorkerSample] {
        let isRunning = isRunning
        return pools.values.map { $0.sample(isRunning: isRunning) }
    }

    private func breakerSamples() -> [BreakerSample] {
        // An open breaker becomes half-open when its time has come, also without traffic and without an operator looking.
        for breaker in allBreakers { breaker.refresh() }
        return allBreakers.map { BreakerSample(name: $0.name, state: $0.phase.label) }
    }

    /// Every worker has a sample, so that a size that fell to zero is shown as zero.
    private func deadLetterSamples() -> [DeadLetterSample] {
        let backlog = core.letters.backlog()
        let now = core.wall.now
        return core.routes.names.map { name in
            let letters = backlog[name]
            let age = letters?.oldest.map { Double(max(0, now.milliseconds - $0.milliseconds)) / 1000 }
            return DeadLetterSample(agent: name.rawValue, size: letters?.count ?? 0, oldestAgeSeconds: age ?? 0)
        }
    }
}
