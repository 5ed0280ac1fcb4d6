import AgentRuntime
import Gateway
import InsaCommand
import Logging
import Resilience
import Telemetry

extension Settings {
    var workerLimits: WorkerLimits {
        var limits = WorkerLimits()
        limits.attemptTimeout = attemptTimeout
        limits.retry = RetryRule(maxAttempts: maxAttempts)
        limits.restarts = RestartBudget(restarts: restartBudget, period: restartWindow)
        limits.backlog = backlog
        limits.mailbox = MailboxLimits(capacity: mailboxCapacity, promotionAfter: promoteAfter)
        return limits
    }

    func runtime(on storage: RuntimeStorage, _ workers: [WorkerDefinition]) -> RuntimeSettings {
        var settings = RuntimeSettings()
        settings.drainLimit = drainLimit
        settings.crashLimit = crashLimit
        settings.storage = storage
        let forms = Dictionary(uniqueKeysWithValues: workers.map { ($0.name, $0.requestForm) })
        settings.schedules = schedules.compactMap { $0.schedule(forms[$0.agent]) }
        return settings
    }

    var gateway: GatewaySettings {
        var gateway = GatewaySettings()
        gateway.host = host
        gateway.port = port
        gateway.metricsHost = host
        gateway.metricsPort = metricsPort
        gateway.bodyLimit = bodyLimit
        gateway.waitDefault = defaultWait
        gateway.requestDeadline = requestDeadline
        gateway.maxConnections = connectionLimit
        gateway.idleTimeout = idleTimeout
        gateway.keys = accessKeys
        gateway.protectsHealth = protectHealth
        gateway.protectsMetrics = protectMetrics
        gateway.version = ProductVersion.number
        return gateway
    }

    private var accessKeys: [AccessKey] {
        apiKeys.enumerated().map { index, key in
            AccessKey(name: "key-\(index + 1)", role: key.accessRole, secret: key.secret)
        }
    }

    var level: Logger.Level { Logger.Level(rawValue: logLevel) ?? .info }

    var logShape: LogFormat { LogFormat(rawValue: logFormat) ?? .forStandardError }
}

extension APIKey {
    fileprivate var accessRole: AccessRole {
        switch role {
        case .submitter: .submitter
        case .operator: .operator
        case .admin: .admin
        }
    }
}
