import Foundation
import Testing

@testable import InsaCommand

struct SettingsPrecedenceTests {
    @Test func `without any source every default counts`() throws {
        let settings = try Settings(SettingsInput())
        #expect(settings.effective.count == SettingKey.all.count)
        #expect(settings.effective.allSatisfy { $0.source == .fallback })
        #expect(settings.port == 5_000)
        #expect(settings.metricsPort == 9_091)
        #expect(settings.bodyLimit == 1_048_576)
        #expect(settings.attemptTimeout == .seconds(30))
        #expect(settings.idempotencyRetention == .seconds(86_400))
        #expect(settings.isLoopback)
        #expect(settings.apiKeys.isEmpty)
    }

    struct Case: Sendable {
        let flag: String?
        let environment: String?
        let file: String?
        let expected: Int
    }

    @Test(
        "A flag wins over the environment, the environment over the file, the file over the default",
        arguments: [
            Case(flag: "1", environment: "2", file: "3", expected: 1),
            Case(flag: "1", environment: nil, file: "3", expected: 1),
            Case(flag: nil, environment: "2", file: "3", expected: 2),
            Case(flag: nil, environment: "", file: "3", expected: 3),
            Case(flag: nil, environment: nil, file: "3", expected: 3),
            Case(flag: nil, environment: nil, file: nil, expected: 4),
        ]
    )
    func precedence(_ given: Case) throws {
        try withFile(given.file.map { "workers:\n  lanes: \($0)\n" } ?? "") { path in
            let input = SettingsInput(
                flags: given.flag.map { [(.lanes, $0)] } ?? [],
                environment: given.environment.map { ["INSA_WORKER_LANES": $0] } ?? [:],
                file: path
            )
            let found1 = try Settings(input)
            #expect(found1.lanes == given.expected)
        }
    }

    @Test func `each value knows where it came from`() throws {
        try withFile("log:\n  level: debug\n") { path in
            let input = SettingsInput(flags: [(.port, "1")], environment: ["PROMETHEUS_PORT": "2"], file: path)
            let settings = try Settings(input)
            #expect(source(of: .port, settings) == .flag("--port"))
            #expect(source(of: .metricsPort, settings) == .environment("PROMETHEUS_PORT"))
            #expect(source(of: .logLevel, settings) == .file(path: path, line: 2))
        }
    }

    @Test func `INSA_METRICS_PORT wins over PROMETHEUS_PORT`() throws {
        let environment = ["PROMETHEUS_PORT": "2", "INSA_METRICS_PORT": "3"]
        let found2 = try Settings(SettingsInput(environment: environment))
        #expect(found2.metricsPort == 3)
    }

    @Test func `INSA_CONFIG names the file and the option wins over it`() throws {
        try withFile("environment: first\n") { first in
            try withFile("environment: second\n") { second in
                let named = SettingsInput(environment: ["INSA_CONFIG": first])
                let found3 = try Settings(named)
                #expect(found3.environmentName == "first")
                let both = SettingsInput(environment: ["INSA_CONFIG": first], file: second)
                let found4 = try Settings(both)
                #expect(found4.environmentName == "second")
            }
        }
    }

    @Test(
        "An empty file changes nothing",
        arguments: ["", "\n", "# only a remark\n", "---\n", "http:\n", "~\n", "{}\n", "\u{FEFF}"]
    )
    func emptyFile(_ yaml: String) throws {
        try withFile(yaml) { path in
            let found5 = try Settings(SettingsInput(file: path))
            #expect(found5.effective.allSatisfy { $0.source == .fallback })
        }
    }

    @Test func `dotted names and nested names mean the same`() throws {
        try withFile("http.port: 7\n") { path in
            let found6 = try Settings(SettingsInput(file: path))
            #expect(found6.port == 7)
        }
    }

    @Test func `keys are read as a list from the file and as a comma list from the environment`() throws {
        let expected = [APIKey.Role.submitter, .admin]
        try withFile("auth:\n  api_keys:\n    - submitter:0123456789abcdef\n    - admin:fedcba9876543210\n") { path in
            let found7 = try Settings(SettingsInput(file: path))
            #expect(found7.apiKeys.map(\.role) == expected)
        }
        let environment = ["INSA_API_KEYS": "submitter:0123456789abcdef, admin:fedcba9876543210"]
        let found8 = try Settings(SettingsInput(environment: environment))
        #expect(found8.apiKeys.map(\.role) == expected)
    }

    private func source(of key: SettingKey, _ settings: Settings) -> SettingSource? {
        settings.effective.first { $0.key == key }?.source
    }
}
