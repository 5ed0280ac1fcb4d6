import ArgumentParser
import Foundation
import Synchronization
import Testing

@testable import InsaCommand

struct ServeOptionsTests {
    @Test func `--check prints every setting with its source and does not serve`() throws {
        let (settings, output, errors, code) = try run(["--check", "--port", "7"], ["INSA_WRONG": "1"])
        #expect(settings == nil && code == nil)
        for key in SettingKey.all { #expect(output.contains(key.path)) }
        #expect(output.contains("flag --port"))
        #expect(errors.contains("warning: environment variable INSA_WRONG"))
    }

    @Test func `--check --json prints JSON with the same`() throws {
        let (_, output, _, _) = try run(
            ["--check", "--json", "--port", "7"],
            ["INSA_API_KEYS": "admin:0123456789abcdef"]
        )
        let json = try JSONValue(parsing: Data(output.utf8))
        let rows = try #require(json["settings"]?.items)
        #expect(rows.count == SettingKey.all.count)
        #expect(rows.contains { $0["key"]?.text == "http.port" && $0["value"]?.number == 7 })
        #expect(!output.contains("0123456789abcdef"))
    }

    @Test(
        "Wrong settings end with 78 and everything that is wrong",
        arguments: [["--check"], ["--check", "--json"], []]
    )
    func wrong(_ more: [String]) throws {
        let (settings, output, errors, code) = try run(["--port", "x", "--lanes", "0"] + more, [:])
        #expect(settings == nil && code == ExitCode(78))
        #expect(errors.contains("http.port") && errors.contains("workers.lanes"))
        if more.contains("--json") {
            #expect(try JSONValue(parsing: Data(output.utf8))["problems"]?.items?.count == 2)
        }
    }

    @Test func `without --check the settings are handed on in silence`() throws {
        let (settings, output, errors, _) = try run(["--port", "0"], [:])
        #expect(settings?.port == 0)
        #expect(output.isEmpty && errors.isEmpty)
    }

    private func run(
        _ arguments: [String],
        _ environment: [String: String]
    ) throws -> (settings: Settings?, output: String, errors: String, code: ExitCode?) {
        let written = Mutex<(output: String, errors: String)>(("", ""))
        let terminal = Terminal { stream, text in
            written.withLock { written in
                switch stream {
                case .output: written.output += text
                case .errors: written.errors += text
                }
            }
        }
        let context = CommandContext(environment: environment, terminal: terminal) { Data() }
        var code: ExitCode?
        var settings: Settings?
        do {
            settings = try ServeOptions.parse(arguments).settings(in: context)
        } catch let exit as ExitCode {
            code = exit
        }
        let (output, errors) = written.withLock { $0 }
        return (settings, output, errors, code)
    }
}
