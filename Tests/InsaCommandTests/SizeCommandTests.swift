import Foundation
import Testing

@testable import InsaCommand

struct SizeCommandTests {
    private static let tank = "Atmospheric tank for 10000 bbl, sg 0.9"

    @Test func `a tank is sized in this process`() async throws {
        let run = try await CommandRun(SizeCommand.self, [Self.tank])
        #expect(run.status == .done)
        #expect(run.output.hasPrefix("tank  ok\n"))
        #expect(run.output.contains("diameter"))
        #expect(!run.output.contains("  calculation\n"))
    }

    @Test func `--explain adds the steps of the calculation`() async throws {
        let run = try await CommandRun(SizeCommand.self, [Self.tank, "--explain"])
        #expect(run.output.contains("  calculation\n") && run.output.contains("  assumptions\n"))
    }

    @Test func `--json prints the whole result`() async throws {
        let run = try await CommandRun(SizeCommand.self, [Self.tank, "--json"])
        let item = try #require(try JSONValue(parsing: Data(run.output.utf8))["equipment"]?.items?.first)
        #expect(item["outputs"]?["diameter"]?["value"]?.number == 45)
    }

    @Test(
        "What is not clear is asked about, in the language of the text",
        arguments: [
            ("Necesito una bomba de 500 gpm", "¿"), ("A pump for 500 gpm", "?"),
            ("a pump and a tank", "needs clarification"),
        ]
    )
    func asks(_ text: String, _ expected: String) async throws {
        let run = try await CommandRun(SizeCommand.self, [text])
        #expect(run.status == .rejected)
        #expect(run.errors.contains(expected))
    }

    @Test(
        "What is no request is rejected with the reason",
        arguments: [
            ("", "R_EMPTY"), ("What a lovely day", "R_NOT_SIZING"), ("a boiler of 500 kW", "R_UNSUPPORTED_EQUIPMENT"),
            (String(repeating: "tank 9 bbl\n", count: 51), "R_TOO_MANY_ITEMS"),
        ]
    )
    func rejects(_ text: String, _ reason: String) async throws {
        let run = try await CommandRun(SizeCommand.self, [text])
        #expect(run.status == .rejected)
        #expect(run.output.isEmpty && run.errors.contains(reason))
    }

    @Test(
        "A refusal is a sentence that names what can be sized",
        arguments: [
            ("What a lovely day", "names no equipment", "storage tank"),
            ("una caldera de 500 kW", "aquí no se puede dimensionar", "tanque de almacenamiento"),
        ]
    )
    func refusal(_ text: String, _ reason: String, _ offer: String) async throws {
        let run = try await CommandRun(SizeCommand.self, [text])
        #expect(run.errors.contains(reason) && run.errors.contains(offer))
    }

    @Test func `what is unclear about a part of the text stands with the rest`() async throws {
        let run = try await CommandRun(SizeCommand.self, ["1) tank of 500 m3, sg 0.9\n2) pump for 500 gpm"])
        #expect(run.status == .rejected)
        #expect(run.output.hasPrefix("tank  ok\n") && run.output.contains("\n\npump needs clarification\n  ? "))
    }

    @Test(
        "A server's result that is not whole ends with 65, as here",
        arguments: [
            (#"{"equipment": [{"kind": "tank", "status": "ok"}], "unclear": []}"#, CommandStatus.done),
            (#"{"equipment": [{"kind": "tank", "status": "ok"}], "unclear": [{}]}"#, .rejected),
            (#"{"equipment": [{"kind": "tank", "status": "ok"}, {"status": "error"}], "unclear": []}"#, .rejected),
        ]
    )
    func partial(_ result: String, _ status: CommandStatus) async throws {
        let body = #"{"task_id": "t-1", "state": "completed", "result": \#(result)}"#
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/json", body)) { url in
            try await CommandRun(SizeCommand.self, [Self.tank, "--server", url])
        }
        #expect(run.status == status)
    }

    @Test func `with a server the server is asked, and an unfinished task is no result`() async throws {
        let body = #"{"task_id": "t-1", "state": "running"}"#
        let (run, requests) = try await LoopbackServer.with(.http("202 Accepted", "application/json", body)) { url in
            try await CommandRun(SizeCommand.self, [Self.tank, "--allow-provisional", "--server", url])
        }
        #expect(run.status == .tryAgain)
        #expect(run.output.contains("insa-agents tasks watch t-1"))
        #expect(requests.first?.contains("Prefer: wait=60\r\n") == true)
        #expect(requests.first?.contains(#""allow_provisional":true"#) == true)
    }
}
