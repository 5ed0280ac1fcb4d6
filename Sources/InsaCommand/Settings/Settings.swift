import MessageBus
import Workers

/// The checked settings of a server.
public struct Settings: Sendable {
    /// Every setting with its source, in the order of ``SettingKey/all``.
    public let effective: [EffectiveSetting]
    /// Remarks that do not keep the server from starting, such as an unknown environment variable.
    public let warnings: [String]
    /// The schedules of the settings file.
    public let schedules: [ScheduleSetting]
    private let values: [SettingKey: SettingValue]

    /// Finds and checks the settings.
    ///
    /// - Throws: ``SettingsError`` with every problem there is, not just the first.
    public init(_ input: SettingsInput) throws(SettingsError) {
        let configured = input.environment["INSA_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        let file = (input.file ?? configured).map { SettingsFile(path: $0) }
        let layers = SettingLayers([input.flagEntries, input.environmentEntries, file?.entries ?? []])
        var problems = file?.problems ?? []
        var effective: [EffectiveSetting] = []
        for key in SettingKey.all {
            let entry = layers.entry(of: key)
            if let value = key.kind.value(of: entry.text) {
                effective.append(EffectiveSetting(key: key, value: value, source: entry.source))
            } else {
                problems.append(Self.problem(with: entry))
            }
        }
        self.effective = effective
        schedules = file?.schedules ?? []
        warnings = input.environmentWarnings
        values = Dictionary(uniqueKeysWithValues: effective.map { ($0.key, $0.value) })
        problems += Self.contradictions(effective) + Self.strangers(schedules)
        guard problems.isEmpty else { throw SettingsError(problems: problems, warnings: warnings) }
    }

    private static func problem(with entry: SettingEntry) -> SettingProblem {
        SettingProblem(
            subject: entry.key.path,
            value: entry.key.isSecret ? nil : entry.text,
            source: entry.source,
            detail: "must be \(entry.key.kind.allowed)"
        )
    }

    private static func strangers(_ schedules: [ScheduleSetting]) -> [SettingProblem] {
        let known = WorkerRoster.names
        return schedules.filter { !known.contains($0.agent) }.map { schedule in
            SettingProblem(
                subject: "schedules.agent",
                value: schedule.agent.rawValue,
                source: schedule.source,
                detail: "must be one of " + known.map(\.rawValue).joined(separator: ", ")
            )
        }
    }

    /// What cannot be true together; settings that are wrong by themselves are not looked at again.
    private static func contradictions(_ effective: [EffectiveSetting]) -> [SettingProblem] {
        func found(_ key: SettingKey) -> EffectiveSetting? { effective.first { $0.key == key } }
        var problems: [SettingProblem] = []
        if let port = found(.port), port.value == found(.metricsPort)?.value, port.value != .integer(0) {
            let detail = "both are \(port.shown); the two listeners need different ports"
            problems.append(
                SettingProblem(subject: "http.port and metrics.port", value: nil, source: nil, detail: detail)
            )
        }
        if let host = found(.host), case .text(let address) = host.value, !Self.isLoopback(address),
            found(.apiKeys)?.value == .apiKeys([]), found(.allowUnauthenticated)?.value == .flag(false)
        {
            let detail =
                "is reachable from other machines, which needs auth.api_keys (or auth.allow_unauthenticated: true)"
            problems.append(
                SettingProblem(subject: "http.host", value: address, source: host.source, detail: detail)
            )
        }
        return problems
    }
}

extension Settings {
    func text(_ key: SettingKey) -> String {
        guard case .text(let text) = values[key] else { preconditionFailure("\(key.path) is not declared as text") }
        return text
    }

    func integer(_ key: SettingKey) -> Int {
        guard case .integer(let number) = values[key] else {
            preconditionFailure("\(key.path) is not declared as a whole number")
        }
        return number
    }

    func number(_ key: SettingKey) -> Double {
        guard case .number(let number) = values[key] else {
            preconditionFailure("\(key.path) is not declared as a number")
        }
        return number
    }

    func flag(_ key: SettingKey) -> Bool {
        guard case .flag(let flag) = values[key] else { preconditionFailure("\(key.path) is not declared as a switch") }
        return flag
    }

    func time(_ key: SettingKey) -> Duration { .seconds(number(key)) }

    /// The keys of the API; empty when none is configured.
    public var apiKeys: [APIKey] {
        guard case .apiKeys(let keys) = values[.apiKeys] else {
            preconditionFailure("auth.api_keys is not declared as keys")
        }
        return keys
    }
}
