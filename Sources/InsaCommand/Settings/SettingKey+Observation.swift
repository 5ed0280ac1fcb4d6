extension SettingKey {
    /// The least severe level that is logged.
    public static let logLevel = SettingKey(
        path: "log.level",
        environment: ["INSA_LOG_LEVEL"],
        flag: "--log-level",
        kind: .choice(["trace", "debug", "info", "notice", "warning", "error", "critical"]),
        fallback: "info",
        meaning: "The least severe level that is logged."
    )
    /// The shape of log lines.
    public static let logFormat = SettingKey(
        path: "log.format",
        environment: ["INSA_LOG_FORMAT"],
        flag: "--log-format",
        kind: .choice(["auto", "json", "text"]),
        fallback: "auto",
        meaning: "Shape of the lines on standard error; auto is text on a terminal and JSON elsewhere."
    )
    /// The name of the installation.
    public static let environmentName = SettingKey(
        path: "environment",
        environment: ["INSA_ENVIRONMENT"],
        flag: "--environment",
        kind: .name,
        fallback: "development",
        meaning: "Name of this installation in metrics, traces and logs."
    )
    /// How many new traces are kept.
    public static let tracesPerSecond = SettingKey(
        path: "tracing.per_second",
        environment: ["INSA_TRACES_PER_SECOND"],
        flag: "--traces-per-second",
        kind: .integer(0...100_000),
        fallback: "200",
        meaning: "New traces kept each second when the caller has not decided; a quiet system is traced whole."
    )
    /// Traces kept in memory.
    public static let tracesKept = SettingKey(
        path: "tracing.kept",
        environment: ["INSA_TRACES_KEPT"],
        flag: "--traces-kept",
        kind: .integer(1...100_000),
        fallback: "1000",
        meaning: "Recent traces kept in memory for /api/traces."
    )

    static let observation: [SettingKey] = [.logLevel, .logFormat, .environmentName, .tracesPerSecond, .tracesKept]

    /// The keys of the API.
    public static let apiKeys = SettingKey(
        path: "auth.api_keys",
        environment: ["INSA_API_KEYS"],
        flag: nil,
        kind: .apiKeys,
        fallback: "",
        meaning:
            "API keys as role:key; with at least one, every /api route asks for a key. Secret, so there is no flag."
    )
    /// Whether a public listener may do without keys.
    public static let allowUnauthenticated = SettingKey(
        path: "auth.allow_unauthenticated",
        environment: ["INSA_ALLOW_UNAUTHENTICATED"],
        flag: "--allow-unauthenticated",
        kind: .flag,
        fallback: "false",
        meaning: "Lets an address that is not loopback be served without API keys."
    )
    /// Whether health asks for a key.
    public static let protectHealth = SettingKey(
        path: "auth.protect_health",
        environment: ["INSA_PROTECT_HEALTH"],
        flag: "--protect-health",
        kind: .flag,
        fallback: "false",
        meaning: "Asks for an API key on /health too; /livez and /readyz stay open."
    )
    /// Whether metrics ask for a key.
    public static let protectMetrics = SettingKey(
        path: "auth.protect_metrics",
        environment: ["INSA_PROTECT_METRICS"],
        flag: "--protect-metrics",
        kind: .flag,
        fallback: "false",
        meaning: "Asks for an API key on /metrics too."
    )

    static let access: [SettingKey] = [.apiKeys, .allowUnauthenticated, .protectHealth, .protectMetrics]
}
