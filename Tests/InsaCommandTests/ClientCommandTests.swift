import ArgumentParser
import Testing

@testable import InsaCommand

struct ClientCommandTests {
    private static let task = """
        {"task_id": "t-1", "agent": "sizing_agent", "state": "completed", "trace_id": "abc", "result": {"equipment": [
        {"kind": "tank", "status": "ok", "provisional": false, "output_order": ["height", "diameter"],
        "outputs": {"diameter": {"value": 45.0, "unit": "ft"}, "height": {"value": 40.25, "unit": "ft"}},
        "warnings": ["W_TVP_UNKNOWN"], "assumptions": [{"field": "roof", "value": "cone", "reason": "default"}],
        "trace": [{"symbol": "D", "formula": "sqrt(4V/pi h)", "substituted": "D = 45 ft", "source": "geometry"}]}]}}
        """

    @Test func `a submitted text goes out as JSON with its options and comes back as a table`() async throws {
        let (run, requests) = try await LoopbackServer.with(.http("200 OK", "application/json", Self.task)) { url in
            let options = ["--priority", "high", "--wait", "5", "--idempotency-key", "k1", "--customer", "Ann"]
            return try await CommandRun(
                SubmitCommand.self,
                ["a \"tank\"", "--server", url + "/"] + options,
                environment: ["INSA_API_KEY": "s3cret"]
            )
        }
        #expect(run.status == .done)
        let request = try #require(requests.first)
        #expect(request.hasPrefix("POST /api/sizing HTTP/1.1\r\n"))
        #expect(request.contains("Prefer: wait=5\r\n") && request.contains("Idempotency-Key: k1\r\n"))
        #expect(request.contains("authorization: Bearer s3cret\r\n"))
        #expect(request.hasSuffix(#"{"customer":"Ann","priority":"high","requirements":"a \"tank\""}"#))
        #expect(
            run.output == """
                tank  ok
                  OUTPUT    VALUE  UNIT
                  height    40.25  ft
                  diameter     45  ft
                  warnings
                    W_TVP_UNKNOWN
                  1 assumed (--explain shows why): roof

                task t-1  completed  trace abc

                """
        )
    }

    @Test func `with --json the server's bytes come out as they are`() async throws {
        let body = "{\"task_id\":  \"t-1\",\n \"state\": \"queued\"}\n"
        let (run, requests) = try await LoopbackServer.with(.http("202 Accepted", "application/json", body)) { url in
            try await CommandRun(SubmitCommand.self, ["x", "--async", "--json", "--server", url])
        }
        #expect(run.output == body)
        #expect(requests.first?.contains("Prefer: respond-async\r\n") == true)
    }

    @Test func `a JSON file is sent byte for byte unless an option changes it`() async throws {
        let document = "{ \"equipment\": [],   \"customer\": \"Ann\" }"
        let (_, plain) = try await LoopbackServer.with(.http("200 OK", "application/json", Self.task)) { url in
            try await CommandRun(SubmitCommand.self, ["--file", "-", "--server", url], input: document)
        }
        #expect(plain.first?.hasSuffix(document) == true)
        let (_, changed) = try await LoopbackServer.with(.http("200 OK", "application/json", Self.task)) { url in
            try await CommandRun(
                SubmitCommand.self,
                ["--file", "-", "--customer", "Bob", "--server", url],
                input: document
            )
        }
        #expect(changed.first?.hasSuffix(#"{"customer":"Bob","equipment":[]}"#) == true)
    }

    @Test func `a text file is sent as a text`() async throws {
        try await withRequestFile("  Tanque de 5000 bbl\n") { path in
            let (_, requests) = try await LoopbackServer.with(.http("200 OK", "application/json", Self.task)) { url in
                try await CommandRun(SubmitCommand.self, ["--file", path, "--server", url])
            }
            #expect(requests.first?.hasSuffix(#"{"requirements":"Tanque de 5000 bbl"}"#) == true)
        }
    }

    @Test("A request that cannot be read is refused before anything is sent", arguments: ["/nonexistent", "/tmp", "-"])
    func unreadable(_ file: String) async throws {
        let run = try await CommandRun(SubmitCommand.self, ["--file", file])
        #expect([.failure, .rejected].contains(run.status))
        #expect(!run.errors.isEmpty)
    }

    @Test func `an id cannot lead to another route`() async throws {
        let (_, requests) = try await LoopbackServer.with(.http("404 Not Found", "application/json", "{}")) { url in
            try await CommandRun(TaskShow.self, ["../workers?x#y z", "--server", url])
        }
        #expect(requests.first?.hasPrefix("GET /api/tasks/..%2Fworkers%3Fx%23y%20z HTTP/1.1\r\n") == true)
    }

    struct Call: Sendable, CustomTestStringConvertible {
        let command: any ClientCommand.Type
        let arguments: [String]
        let line: String
        var testDescription: String { line }
    }

    static let calls = [
        Call(command: TaskList.self, arguments: ["--state", "dead"], line: "GET /api/tasks?state=dead&limit=50"),
        Call(command: TaskShow.self, arguments: ["7"], line: "GET /api/tasks/7"),
        Call(command: TaskCancel.self, arguments: ["7"], line: "DELETE /api/tasks/7"),
        Call(command: WorkerPause.self, arguments: ["crm_agent"], line: "POST /api/workers/crm_agent/pause"),
        Call(command: WorkerResume.self, arguments: ["a"], line: "POST /api/workers/a/resume"),
        Call(command: WorkerRestart.self, arguments: ["a"], line: "POST /api/workers/a/restart"),
        Call(command: DeadLetterShow.self, arguments: ["7"], line: "GET /api/dead-letters/7"),
        Call(command: DeadLetterReplay.self, arguments: ["7"], line: "POST /api/dead-letters/7/replay"),
        Call(
            command: DeadLetterReplay.self,
            arguments: ["--all", "--max", "3", "--async"],
            line: "POST /api/dead-letters/replay"
        ),
        Call(
            command: DeadLetterGroups.self,
            arguments: ["--agent", "a", "--limit", "7"],
            line: "GET /api/dead-letters/groups?agent=a&limit=7"
        ),
        Call(command: DeadLetterRestore.self, arguments: ["7"], line: "POST /api/dead-letters/7/restore"),
        Call(command: DeadLetterJobs.self, arguments: [], line: "GET /api/dead-letters/replays"),
        Call(command: DeadLetterJobs.self, arguments: ["7"], line: "GET /api/dead-letters/replays/7"),
        Call(command: DeadLetterJobs.self, arguments: ["7", "--cancel"], line: "DELETE /api/dead-letters/replays/7"),
        Call(
            command: DeadLetterExport.self,
            arguments: ["--group", "1d45173bda765a7a"],
            line: "GET /api/dead-letters/export?group=1d45173bda765a7a"
        ),
        Call(command: AuditCommand.self, arguments: ["--limit", "3"], line: "GET /api/audit?limit=3"),
        Call(command: ScheduleList.self, arguments: [], line: "GET /api/schedules"),
        Call(command: ScheduleShow.self, arguments: ["n"], line: "GET /api/schedules/n"),
        Call(command: SchedulePause.self, arguments: ["n"], line: "POST /api/schedules/n/pause"),
        Call(command: ScheduleResume.self, arguments: ["n"], line: "POST /api/schedules/n/resume"),
        Call(command: ScheduleRunNow.self, arguments: ["n"], line: "POST /api/schedules/n/run-now"),
        Call(command: ScheduleRemove.self, arguments: ["../n"], line: "DELETE /api/schedules/..%2Fn"),
        Call(command: ScheduleAdd.self, arguments: ["n", "a pump", "--every", "1h"], line: "POST /api/schedules"),
        Call(command: DeadLetterAnnotate.self, arguments: ["7", "hm"], line: "POST /api/dead-letters/7/annotations"),
        Call(command: DeadLetterArchive.self, arguments: ["7"], line: "POST /api/dead-letters/7/archive"),
        Call(
            command: DeadLetterPurge.self,
            arguments: ["--older-than", "2026-01-01T00:00:00Z", "--status", "failed"],
            line: "DELETE /api/dead-letters?older_than=2026-01-01T00%3A00%3A00Z&status=failed"
        ),
    ]

    @Test("Each command asks its route", arguments: calls)
    func route(_ call: Call) async throws {
        let (run, requests) = try await LoopbackServer.with(.http("200 OK", "application/json", #"{"items": []}"#)) {
            url in
            try await CommandRun(call.command, call.arguments + ["--server", url])
        }
        #expect(run.status == .done)
        #expect(requests.first?.hasPrefix(call.line + " HTTP/1.1\r\n") == true)
    }

    @Test func `workers are shown as a table`() async throws {
        let body = """
            {"workers": [{"name": "sizing_agent", "status": "healthy", "active_requests": 2, "queue_size": 12000,
            "oldest_message_age_seconds": 0.25, "restarts": 0, "breaker": "closed", "uptime_seconds": 3725,
            "last_error": null, "notes": [], "paused": false}]}
            """
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/json", body)) { url in
            try await CommandRun(WorkerList.self, ["--server", url])
        }
        #expect(
            run.output
                == """
                WORKER        STATUS   ACTIVE  QUEUED  OLDEST  RESTARTS  BREAKER     UPTIME  NOTES  LAST ERROR
                sizing_agent  healthy       2  12,000  250 ms         0  closed   1 h 2 min  none   –

                """
        )
    }

    @Test func `a paused worker is shown as paused, with the note that says so`() async throws {
        let body = """
            {"workers": [{"name": "a", "status": "healthy", "notes": ["paused by an operator"], "paused": true},
            {"name": "b", "status": "unhealthy", "notes": [], "paused": true}]}
            """
        let (run, _) = try await LoopbackServer.with(.http("200 OK", "application/json", body)) { url in
            try await CommandRun(WorkerList.self, ["--server", url])
        }
        let rows = run.output.split(separator: "\n")
        try #require(rows.count == 3, "\(run.errors)")
        #expect(rows[1].hasPrefix("a       paused ") && rows[1].contains("paused by an operator"))
        #expect(rows[2].hasPrefix("b       unhealthy, paused "))
    }
}
