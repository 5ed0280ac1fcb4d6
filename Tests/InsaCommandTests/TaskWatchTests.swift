import Testing

@testable import InsaCommand

struct TaskWatchTests {
    private static let unclear = """
        {"equipment": [], "quote": null, "unclear": [{"status": "needs_input", "language": "es", "intent": "size",
        "kind": "pump", "fields": {}, "missing": ["flow", "sg"], "issues": [], "ranges": []}]}
        """.replacing("\n", with: "")

    @Test func `a task is watched until the server says that it has ended`() async throws {
        let run = try await watch([
            #"{"state": "running", "attempts": 1, "started_at": "2026-01-02T03:04:05.678Z"}"#,
            #"{"state": "completed"}"#, "end", #"{"state": "late"}"#,
        ])
        #expect(run.status == .done)
        #expect(run.output == "2026-01-02T03:04:05Z  running  attempt 1\ncompleted\n")
    }

    @Test func `what says no more than the line before is not shown again`() async throws {
        let dead = #"{"state": "dead", "attempts": 3, "error": "no luck"}"#
        let run = try await watch([dead, dead])
        #expect(run.output == "dead  attempt 3  no luck\n")
    }

    @Test("A task that did not do its work ends the watch with 1", arguments: ["dead", "expired", "cancelled"])
    func unfinished(_ state: String) async throws {
        let run = try await watch([#"{"state": "\#(state)"}"#])
        #expect(run.status == .failure)
        #expect(run.errors == "insa-agents: the task is \(state) (task 7)\n")
    }

    @Test func `a refused task ends the watch with 65 and says what has to be answered`() async throws {
        let run = try await watch([
            #"{"state": "completed"}"#, #"{"state": "completed", "result": \#(Self.unclear)}"#,
        ])
        #expect(run.status == .rejected)
        #expect(
            run.output == """
                completed
                pump needs clarification
                  ? ¿Cuál es el caudal? (flow)
                  ? ¿Cuál es la gravedad específica (o los grados API) del líquido? (sg)

                """
        )
    }

    @Test func `a query of which no step was sized is refused as well, with its sentences`() async throws {
        let result = #"{"answer": "It says.", "plan": [], "results": {"s1": \#(Self.unclear)}}"#
        let run = try await watch([#"{"state": "completed", "result": \#(result)}"#])
        #expect(run.status == .rejected)
        #expect(run.output.hasPrefix("It says.\n\npump needs clarification\n"))
    }

    @Test("A stream that ends before the task is worth another try", arguments: [[], [#"{"state": "running"}"#]])
    func cutShort(_ events: [String]) async throws {
        #expect(try await watch(events).status == .tryAgain)
    }

    @Test func `with --json there is the data of each event and nothing else`() async throws {
        let events = [#"{"state": "running"}"#, #"{"state": "dead"}"#]
        let run = try await watch(events, "--json")
        #expect(run.status == .failure)
        #expect(run.output == events.joined(separator: "\n") + "\n")
    }

    @Test func `a refused task that is shown says what is wrong with its text`() async throws {
        let refused = """
            {"status": "rejected", "language": "en", "intent": "size", "kind": null, "fields": {}, "missing": [],
            "issues": ["R_NOT_SIZING"]}
            """
        let task = #"{"task_id": "7", "state": "completed", "result": {"equipment": [], "unclear": [\#(refused)]}}"#
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/json", task)) { url in
            try await CommandRun(TaskShow.self, ["7", "--server", url])
        }
        #expect(run.output.hasPrefix("task_id  7\nstate    completed\n\nThe text names no equipment"))
    }

    @Test("A server of another version is shown as it speaks", arguments: ["3", #"{"status": "odd"}"#, #""why""#])
    func strange(_ item: String) async throws {
        let run = try await watch([#"{"state": "completed", "result": {"equipment": [], "unclear": [\#(item)]}}"#])
        #expect(run.status == .rejected)
        #expect(!run.output.isEmpty)
    }

    /// Each event is the data of one, or `end`; the server keeps the stream open after an `end`, as it may.
    private func watch(_ events: [String], _ more: String...) async throws -> CommandRun {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n: keep-alive\n\n"
        let body = events.map { $0 == "end" ? "event: end\ndata: {}\n\n" : "event: state\ndata: \($0)\n\n" }.joined()
        let reply: LoopbackServer.Reply = events.contains("end") ? .stall(head + body) : .bytes(head + body)
        return try await LoopbackServer.with(reply) { url in
            try await CommandRun(TaskWatch.self, ["7", "--server", url] + more)
        }.value
    }
}
