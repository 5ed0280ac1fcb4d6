import Foundation
import Testing

@testable import InsaCommand

struct SettingsRefusalTests {
    struct Range: Sendable, CustomTestStringConvertible {
        let key: SettingKey
        let good: [String]
        let bad: [String]
        var testDescription: String { key.path }
    }

    static let ranges = [
        Range(key: .port, good: ["0", "65535", "8080"], bad: ["65536", "-1", "5e3", "0x50", "5000.0", " 1", "", "٣"]),
        Range(key: .lanes, good: ["1", "256"], bad: ["0", "257", "99999999999999999999", "four"]),
        Range(
            key: .bodyLimit,
            good: ["1024", "1MiB", "64KiB"],
            bad: ["1023", "17MiB", "1MB", "9223372036854775807KiB"]
        ),
        Range(
            key: .drainLimit,
            good: ["0", "25", "25s", "500ms", "5m", "1h"],
            bad: ["-1", "2h", "nan", "inf", "1d", "s"]
        ),
        Range(key: .tracesPerSecond, good: ["0", "1", "100000"], bad: ["100001", "-1", "0.5", "infinity"]),
        Range(key: .logLevel, good: ["trace", "critical"], bad: ["INFO", "verbose"]),
        Range(key: .allowUnauthenticated, good: ["true", "no", "ON", "0"], bad: ["maybe", "2"]),
        Range(key: .environmentName, good: ["prod-eu.1"], bad: ["", "a b", "é", String(repeating: "a", count: 64)]),
        Range(
            key: .host,
            good: ["::1", "localhost", "127.9.9.9", "fe80::1%eth0", "a-1.example", "my_box", "3com.example"],
            bad: [
                "", "http://x", "a b", "127.0.0.1:80", "a/b", "256.1.1.1", "1.2.3", "1.2.3.4.5", "127.0.0.01", "7",
                "-a", "a-", "a..b", ".", "::g", ":::", "1::2::3", "::1%", "[::1]", "é", "\u{661}.1.1.1",
                String(repeating: "a", count: 64),
            ]
        ),
        Range(key: .dataDirectory, good: ["/var/lib/x", "données"], bad: ["", "a\0b"]),
        Range(
            key: .apiKeys,
            good: ["", "admin:0123456789abcdef"],
            bad: ["0123456789abcdef", "root:0123456789abcdef", "admin:short", "admin:0123456789abcdef,"]
        ),
    ]

    @Test("A value inside its range is taken", arguments: ranges)
    func takes(_ range: Range) {
        for text in range.good {
            #expect(range.key.kind.value(of: text) != nil, "\(range.key.path) = \(text)")
        }
    }

    @Test("A value outside its range is refused with key, source and range", arguments: ranges)
    func refuses(_ range: Range) throws {
        for text in range.bad {
            let error = try #require(throws: SettingsError.self) {
                try Settings(SettingsInput(flags: [(range.key, text)]))
            }
            #expect(error.problems.count == 1, "\(range.key.path) = \(text)")
            let line = try #require(error.problems.first?.description)
            #expect(line.contains(range.key.path) && line.contains(range.key.kind.allowed))
            #expect(line.contains(range.key.flag ?? range.key.path))
        }
    }

    @Test func `two equal keys are refused, since one of the roles could not be told`() {
        #expect(APIKey.list("admin:0123456789abcdef,submitter:0123456789abcdef") == nil)
    }

    @Test func `every problem is reported at once`() throws {
        let yaml = "http:\n  prot: 1\n  port: x\nworkers:\n  lanes: 0\n"
        try withFile(yaml) { path in
            let error = try #require(throws: SettingsError.self) {
                try Settings(
                    SettingsInput(flags: [(.host, "0.0.0.0")], environment: ["INSA_LOG_LEVEL": "loud"], file: path)
                )
            }
            #expect(
                error.problems.map(\.subject) == ["http.prot", "http.port", "workers.lanes", "log.level", "http.host"]
            )
        }
    }

    @Test func `both listeners on one port are refused unless the port is free to choose`() throws {
        let error = try #require(throws: SettingsError.self) {
            try Settings(SettingsInput(flags: [(.port, "9091")]))
        }
        #expect(error.description.contains("both are 9091"))
        #expect(throws: Never.self) { try Settings(SettingsInput(flags: [(.port, "0"), (.metricsPort, "0")])) }
    }

    @Test(
        "An address that others can reach needs keys or a word",
        arguments: ["0.0.0.0", "::", "10.0.0.1", "example.org"]
    )
    func publicAddress(_ host: String) throws {
        let error = try #require(throws: SettingsError.self) {
            try Settings(SettingsInput(flags: [(.host, host)]))
        }
        #expect(error.description.contains("auth.api_keys"))
        let keyed = ["INSA_API_KEYS": "admin:0123456789abcdef"]
        #expect(throws: Never.self) { try Settings(SettingsInput(flags: [(.host, host)], environment: keyed)) }
        let allowed: [(key: SettingKey, text: String)] = [(.host, host), (.allowUnauthenticated, "true")]
        #expect(throws: Never.self) { try Settings(SettingsInput(flags: allowed)) }
    }

    @Test("A loopback address needs no keys", arguments: ["127.0.0.1", "127.8.0.1", "localhost", "::1"])
    func loopback(_ host: String) throws {
        #expect(try Settings(SettingsInput(flags: [(.host, host)])).isLoopback)
    }

    @Test func `what is no address is told as that, and not as one that others can reach`() throws {
        let error = try #require(throws: SettingsError.self) {
            try Settings(SettingsInput(flags: [(.host, "256.1.1.1")]))
        }
        #expect(error.description.contains("must be an IP address or host name"))
        #expect(!error.description.contains("other machines"))
    }

    @Test func `an unknown variable of ours is a warning with the nearest name`() throws {
        let settings = try Settings(SettingsInput(environment: ["INSA_PROT": "1", "INSA_SERVER": "x", "HOME": "/"]))
        #expect(
            settings.warnings == [
                "environment variable INSA_PROT is not known and does nothing; did you mean INSA_PORT?"
            ]
        )
    }

    @Test func `a secret never appears, right or wrong`() throws {
        let secret = "swordfish-swordfish"
        let settings = try Settings(SettingsInput(environment: ["INSA_API_KEYS": "admin:\(secret)"]))
        #expect(!settings.table(.plain, width: nil).contains(secret))
        let json = try settings.json.formatted
        #expect(!json.contains(secret))
        #expect(!"\(settings.apiKeys)".contains(secret))
        let error = try #require(throws: SettingsError.self) {
            try Settings(SettingsInput(environment: ["INSA_API_KEYS": "chief:\(secret)"]))
        }
        #expect(!error.description.contains(secret))
    }
}
