import AgentRuntime
import Logging
import Resilience
import Telemetry

/// What every route works with.
struct GatewayCore: Sendable {
    let runtime: AgentRuntime
    let settings: GatewaySettings
    let keys: KeyRing
    let time: TimeSource
    /// A browser that prints takes some hundred megabytes, so that one prints at a time and few wait for it.
    let printing = Bulkhead(name: "printing", maxConcurrent: 1, maxWaiting: 8)
    /// Sheets compute and write a lot, so that one processor at the most is busy with them.
    let drawing = Bulkhead(name: "sheets", maxConcurrent: 1, maxWaiting: 8)

    init(runtime: AgentRuntime, settings: GatewaySettings, time: TimeSource = .continuous) {
        self.runtime = runtime
        self.settings = settings
        self.time = time
        keys = KeyRing(keys: settings.keys)
    }

    var telemetry: RuntimeTelemetry { runtime.telemetry }

    var logger: Logger { telemetry.logger }
}
