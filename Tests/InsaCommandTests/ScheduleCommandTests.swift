import ArgumentParser
import Foundation
import Testing

@testable import InsaCommand

struct ScheduleCommandTests {
    private func body(_ arguments: [String], input: String = "") async throws -> JSONValue {
        let (_, requests) = try await LoopbackServer.with(.http("201 Created", "application/json", "{}")) { url in
            try await CommandRun(ScheduleAdd.self, arguments + ["--server", url], input: input)
        }
        let text = try #require(requests.first?.components(separatedBy: "\r\n\r\n").last)
        return try JSONValue(parsing: Data(text.utf8))
    }

    @Test func `a text becomes the request of its agent`() async throws {
        let sizing = try await body([
            "n", "a pump", "--every", "1h30m", "--missed", "skip", "--paused", "--deadline", "60",
        ])
        #expect(
            sizing
                == .object([
                    "name": .string("n"), "agent": .string("sizing_agent"), "timing": .string("every 1h30m"),
                    "missed": .string("skip"), "paused": .bool(true), "deadline_seconds": .number(60),
                    "request": .object(["requirements": .string("a pump")]),
                ])
        )
        let query = try await body([
            "q", "a pump", "--cron", "30 2 * * *", "--time-zone", "Europe/Madrid", "--agent", "orchestrator",
            "--replace",
        ])
        #expect(query["request"] == .object(["query": .string("a pump")]))
        #expect(query["timing"]?.text == "30 2 * * *")
        #expect(query["time_zone"]?.text == "Europe/Madrid")
        #expect(query["replace"]?.flag == true)
    }

    @Test func `a request is read from standard input`() async throws {
        let sent = try await body(["n", "--every", "1d", "--agent", "crm", "--request", "-"], input: #"{"number":7}"#)
        #expect(sent["request"] == .object(["number": .number(7)]))
        let run = try await CommandRun(ScheduleAdd.self, ["n", "--every", "1d", "--request", "-"], input: "a pump")
        #expect(run.status == .rejected)
    }

    @Test func `a schedule is shown with its next runs one below the other`() async throws {
        let schedule = """
            {"name":"n","status":"active","agent":"a","timing":"every 1h","time_zone":null,"upcoming":
            ["2026-01-02T04:00:00.000Z","2026-01-02T05:00:00.000Z"],"next_run_at":"2026-01-02T04:00:00.000Z"}
            """
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/json", schedule)) { url in
            try await CommandRun(ScheduleShow.self, ["n", "--server", url])
        }
        #expect(
            run.output == """
                name         n
                status       active
                agent        a
                timing       every 1h
                next_run_at  2026-01-02T04:00:00Z
                next runs
                  2026-01-02T04:00:00Z
                  2026-01-02T05:00:00Z

                """
        )
    }

    @Test(arguments: [
        ["n"], ["n", "x"], ["n", "x", "--every", "1h", "--cron", "@daily"], ["n", "--every", "1h"],
        ["n", "x", "--every", "1h", "--request", "r"], ["n", "x", "--every", "1h", "--time-zone", "UTC"],
        ["n", "x", "--every", "1h", "--deadline", "0"], ["n", "x", "--every", "1h", "--priority", "urgent"],
    ])
    func `a wrong command line ends with 64`(arguments: [String]) {
        do {
            _ = try ScheduleAdd.parse(arguments)
            Issue.record("\(arguments) was taken")
        } catch {
            #expect(ScheduleAdd.exitCode(for: error).rawValue == CommandStatus.usage.rawValue)
        }
    }
}
