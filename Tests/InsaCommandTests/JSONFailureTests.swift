import Foundation
import Testing

@testable import InsaCommand

struct JSONFailureTests {
    @Test func `with --json the server's problem document comes out as it is`() async throws {
        let problem = #"{"title":  "No",  "status": 422}"#
        let (run, _) = try await LoopbackServer.with(.http("422 No", "application/problem+json", problem + "\n")) {
            url in
            try await CommandRun(SubmitCommand.self, ["x", "--json", "--server", url])
        }
        #expect(run.status == .rejected)
        #expect(run.output == problem + "\n")
        #expect(run.errors == "insa-agents: No (HTTP 422)\n")
    }

    @Test func `with --json a server that is not there is JSON as well`() async throws {
        let (url, _) = try await LoopbackServer.with(.bytes("")) { $0 }
        let run = try await CommandRun(WorkerList.self, ["--json", "--server", url])
        #expect(run.status == .unavailable)
        let document = try JSONValue(parsing: Data(run.output.utf8))
        #expect(document["exit_code"]?.number == 69)
        #expect(document["detail"]?.text?.contains("refused") == true)
    }

    @Test func `with --json an answer that is not JSON is told in JSON`() async throws {
        let (run, _) = try await LoopbackServer.with(.http("502 Bad", "text/html", "<h1>")) { url in
            try await CommandRun(TaskList.self, ["--json", "--server", url])
        }
        #expect(try JSONValue(parsing: Data(run.output.utf8))["detail"]?.text?.contains("HTTP 502") == true)
    }

    @Test(
        "With --json a text that cannot be sized is told with its status and questions",
        arguments: [
            ("A pump for 500 gpm", "needs_input", 2), ("What a lovely day", "rejected", 0), ("500 gpm", "ambiguous", 1),
        ]
    )
    func local(_ text: String, _ status: String, _ questions: Int) async throws {
        let run = try await CommandRun(SizeCommand.self, [text, "--json"])
        #expect(run.status == .rejected)
        let document = try JSONValue(parsing: Data(run.output.utf8))
        #expect(document["status"]?.text == status && document["parsed"]?["status"]?.text == status)
        #expect(document["questions"]?.items?.count == questions)
    }

    @Test func `a result that is only partly good stays one document`() async throws {
        let run = try await CommandRun(SizeCommand.self, ["1) tank of 500 m3, sg 0.9\n2) pump for 500 gpm", "--json"])
        #expect(run.status == .rejected)
        let document = try JSONValue(parsing: Data(run.output.utf8))
        #expect(document["equipment"]?.items?.count == 1 && document["unclear"]?.items?.count == 1)
    }

    @Test func `without --json a failure leaves standard output empty`() async throws {
        let run = try await CommandRun(SizeCommand.self, ["What a lovely day"])
        #expect(run.output.isEmpty && !run.errors.isEmpty)
    }
}
