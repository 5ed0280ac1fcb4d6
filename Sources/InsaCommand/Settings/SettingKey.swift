/// One setting of the server: where its value may come from, what it may be, and what it means.
///
/// The keys in ``all`` are the only description of the settings: parsing, checking, the help of `serve` and the
/// settings page of the documentation are all derived from them.
public struct SettingKey: Sendable, Hashable {
    /// The path in the settings file, its levels joined by dots.
    public let path: String
    /// Environment variables that set it, the one that wins first.
    public let environment: [String]
    /// The option of `serve` that sets it, with its dashes; `nil` for what must not stand in a process list.
    public let flag: String?
    /// What values it takes.
    public let kind: SettingKind
    /// The value when nothing sets it, written as in the settings file.
    public let fallback: String
    /// One sentence on what it does.
    public let meaning: String

    /// Whether its value is never shown.
    public var isSecret: Bool { kind == .apiKeys }

    /// Every setting, in the order in which they are shown.
    public static let all: [SettingKey] = listeners + storage + runtime + observation + access
}

extension SettingKey {
    /// The address of both listeners.
    public static let host = SettingKey(
        path: "http.host",
        environment: ["INSA_HOST"],
        flag: "--host",
        kind: .host,
        fallback: "127.0.0.1",
        meaning: "Address both listeners bind to; one that is not loopback needs API keys."
    )
    /// The port of the API.
    public static let port = SettingKey(
        path: "http.port",
        environment: ["INSA_PORT"],
        flag: "--port",
        kind: .integer(0...65_535),
        fallback: "5000",
        meaning: "Port of the API and the console; 0 takes a free one."
    )
    /// The port of the metrics listener.
    public static let metricsPort = SettingKey(
        path: "metrics.port",
        environment: ["INSA_METRICS_PORT", "PROMETHEUS_PORT"],
        flag: "--metrics-port",
        kind: .integer(0...65_535),
        fallback: "9091",
        meaning: "Port of the Prometheus exposition (/metrics); 0 takes a free one."
    )
    /// The largest request body.
    public static let bodyLimit = SettingKey(
        path: "http.body_limit",
        environment: ["INSA_BODY_LIMIT"],
        flag: "--body-limit",
        kind: .bytes(1_024...16_777_216),
        fallback: "1MiB",
        meaning: "Largest request body that is read; a larger one is answered with 413."
    )
    /// How long a connection may be silent.
    public static let idleTimeout = SettingKey(
        path: "http.idle_timeout",
        environment: ["INSA_IDLE_TIMEOUT"],
        flag: "--idle-timeout",
        kind: .seconds(1...3_600),
        fallback: "60s",
        meaning: "How long a connection may be silent before it is closed."
    )
    /// How many connections are open at once.
    public static let connectionLimit = SettingKey(
        path: "http.connection_limit",
        environment: ["INSA_CONNECTION_LIMIT"],
        flag: "--connection-limit",
        kind: .integer(1...65_536),
        fallback: "1024",
        meaning: "Connections that are open at the same time; further ones wait to be accepted."
    )
    /// The wait of a request without `Prefer`.
    public static let defaultWait = SettingKey(
        path: "http.default_wait",
        environment: ["INSA_DEFAULT_WAIT"],
        flag: "--default-wait",
        kind: .seconds(0...60),
        fallback: "10s",
        meaning: "How long a request without a Prefer header waits for its result before it is answered with 202."
    )
    static let listeners: [SettingKey] = [
        .host, .port, .metricsPort, .bodyLimit, .idleTimeout, .connectionLimit, .defaultWait,
    ]
}
