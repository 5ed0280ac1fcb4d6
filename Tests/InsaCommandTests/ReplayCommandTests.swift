import ArgumentParser
import Foundation
import Testing

@testable import InsaCommand

struct ReplayCommandTests {
    private static func job(_ state: String, _ more: String = "") -> LoopbackServer.Reply {
        let counts = #""matched":40,"done":10,"sent":10,"replayed":9,"failed":1,"skipped":0,"letters_per_second":2.5"#
        return .http("202 Accepted", "application/json", #"{"id":"j-1","state":"\#(state)",\#(counts)\#(more)}"#)
    }

    private func run(
        _ reply: LoopbackServer.Reply,
        _ arguments: [String],
        isOnScreen: Bool = false,
        isInterrupted: Bool = false
    ) async throws -> (CommandRun, [String]) {
        try await LoopbackServer.with(reply) { url in
            try await CommandRun(
                DeadLetterReplay.self,
                arguments + ["--server", url],
                isOnScreen: isOnScreen,
                isInterrupted: isInterrupted
            )
        }
    }

    @Test func `what many letters are sent with goes out as JSON`() async throws {
        let options = [
            "--limit", "500", "--rate", "2.5", "--stop-after", "3", "--expect", "7", "--agent", "a", "--async",
        ]
        let (_, requests) = try await run(Self.job("running"), ["--group", "1d45173bda765a7a"] + options)
        let request = try #require(requests.first)
        #expect(request.contains("Prefer: respond-async\r\n"))
        let body = try JSONValue(parsing: Data(try #require(request.components(separatedBy: "\r\n\r\n").last).utf8))
        #expect(
            body
                == .object([
                    "group": .string("1d45173bda765a7a"), "agent": .string("a"), "limit": .number(500),
                    "rate_per_second": .number(2.5), "stop_after": .number(3), "expected": .number(7),
                ])
        )
    }

    @Test func `a replay that left failures ends with 1 and says which`() async throws {
        let failures = #","failures":[{"id":"l-1","reason":"part 7 is missing"}]"#
        let (run, _) = try await run(Self.job("finished", failures), ["--all"])
        #expect(run.status == .failure)
        #expect(run.output.contains("9 of 40 letters replayed, 1 failed"))
        #expect(run.output.contains("l-1  part 7 is missing"))
        #expect(run.errors == "insa-agents: 1 letter failed again\n")
    }

    @Test(arguments: ["stopped", "cancelled"])
    func `a replay that ended early ends with 1 and says why`(state: String) async throws {
        let (run, _) = try await run(
            Self.job(state, #","reason":"a letter came back"}"#.dropLast().description),
            ["--all"]
        )
        #expect(run.status == .failure)
        #expect(run.output.contains("a letter came back"))
    }

    @Test func `on a screen the progress is one line that is removed at the end`() async throws {
        let (run, _) = try await run(Self.job("finished"), ["--all"], isOnScreen: true)
        let start = "\r\u{1B}[K"
        #expect(run.errors.hasPrefix(start + "██████░░░░░░░░░░░░░░░░░░ 25 %  10/40  2.5/s  1 failed" + start))
    }

    @Test func `without a screen there is no progress and no escape`() async throws {
        let (run, _) = try await run(Self.job("stopped"), ["--all"])
        #expect(!run.errors.contains("\u{1B}") && !run.output.contains("\u{1B}"))
    }

    @Test func `who does not want to wait is told how to stop it`() async throws {
        let (run, requests) = try await run(Self.job("running"), ["--all"], isInterrupted: true)
        #expect(run.status == .interrupted)
        #expect(run.errors.contains("insa-agents dead-letters jobs j-1 --cancel"))
        #expect(!requests.contains { $0.hasPrefix("DELETE") })
    }

    @Test func `a dry run shows the causes and the customers`() async throws {
        let body = """
            {"dry_run":true,"matched":2,"more":true,"sample":["l-1"],"customers":["Alfa"],"groups":[
            {"fingerprint":"1d45173bda765a7a","agent":"a","waiting":2,"total":9,"customer_count":1,
            "first_seen":"2026-01-02T03:04:05.678Z","last_seen":"2026-01-02T03:04:06.000Z","error_type":"E",
            "pattern":"part # is missing"}]}
            """
        let (run, _) = try await run(.http("200 OK", "application/json", body), ["--all", "--dry-run"])
        #expect(
            run.output == """
                2 letters would be sent again, the oldest of more (--limit)
                customers: Alfa
                GROUP             AGENT  WAITING  TOTAL  CUSTOMERS  FIRST SEEN            LAST SEEN             ERROR  CAUSE
                1d45173bda765a7a  a            2      9          1  2026-01-02T03:04:05Z  2026-01-02T03:04:06Z  E      part # is missing

                """
        )
    }

    @Test(arguments: [
        [], ["7", "--all"], ["7", "--limit", "3"], ["7", "--dry-run"], ["--all", "--limit", "0"],
        ["--all", "--limit", "100001"], ["--all", "--rate", "0"], ["--all", "--rate", "-1"],
        ["--all", "--rate", "nan"],
        ["--all", "--rate", "inf"], ["--all", "--stop-after", "0"], ["--all", "--expect", "-1"], ["7", "--agent", "a"],
    ])
    func `a wrong command line ends with 64`(arguments: [String]) {
        do {
            _ = try DeadLetterReplay.parse(arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(DeadLetterReplay.exitCode(for: error).rawValue == CommandStatus.usage.rawValue)
        }
    }

    @Test func `an export is printed line by line as it came`() async throws {
        let lines = "{\"id\": \"1\"}\n{\"id\": \"é\"}\n"
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/x-ndjson", lines)) { url in
            try await CommandRun(DeadLetterExport.self, ["--server", url])
        }
        #expect(run.output == lines)
    }

    @Test func `an export that breaks off is an error`() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100\r\n\r\n{\"id\":1}\n"
        let (run, _) = try await LoopbackServer.with(.bytes(head)) { url in
            try await CommandRun(DeadLetterExport.self, ["--server", url])
        }
        #expect(run.status != .done)
    }

    @Test func `a refused export shows the problem`() async throws {
        let problem = #"{"title":"The input is not acceptable","status":422,"detail":"no such group"}"#
        let reply = LoopbackServer.Reply.http("422 Unprocessable Content", "application/problem+json", problem)
        let (run, _) = try await LoopbackServer.with(reply) { url in
            try await CommandRun(DeadLetterExport.self, ["--server", url])
        }
        #expect(run.status == .rejected)
        #expect(run.errors.contains("no such group"))
    }
}
