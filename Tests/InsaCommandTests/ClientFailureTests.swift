import Testing

@testable import InsaCommand

struct ClientFailureTests {
    private static let problem = """
        {"type": "about:blank", "title": "The request is not acceptable", "status": 422, "detail": "Two faults",
        "trace_id": "4bf92f3577b34da6a3ce929d0e0e4736",
        "errors": [{"pointer": "/equipment/0/inputs/flow", "code": "E_RANGE", "detail": "must be positive"}],
        "questions": [{"field": "sg", "question": "How dense is the liquid?", "choices": ["water", "crude"]}]}
        """

    struct Case: Sendable, CustomTestStringConvertible {
        let status: String
        let exit: CommandStatus
        var testDescription: String { status }
    }

    @Test(
        "The exit code says what kind of refusal it was",
        arguments: [
            Case(status: "400 Bad Request", exit: .rejected), Case(status: "401 Unauthorized", exit: .failure),
            Case(status: "403 Forbidden", exit: .failure), Case(status: "404 Not Found", exit: .failure),
            Case(status: "409 Conflict", exit: .failure), Case(status: "413 Content Too Large", exit: .rejected),
            Case(status: "415 Unsupported Media Type", exit: .rejected),
            Case(status: "422 Unprocessable Content", exit: .rejected),
            Case(status: "429 Too Many Requests", exit: .tryAgain),
            Case(status: "500 Internal Server Error", exit: .failure),
            Case(status: "503 Service Unavailable", exit: .tryAgain),
            Case(status: "504 Gateway Timeout", exit: .failure),
        ]
    )
    func exitCode(_ given: Case) async throws {
        let run = try await submit(to: .http(given.status, "application/problem+json", Self.problem))
        #expect(run.status == given.exit)
        #expect(run.output.isEmpty)
    }

    @Test func `a problem is told with detail, places, questions, time to wait and trace`() async throws {
        let headers = "Retry-After: 7\r\n"
        let run = try await submit(to: .http("429 Slow Down", "application/problem+json", Self.problem, headers))
        #expect(
            run.errors == """
                insa-agents: The request is not acceptable (HTTP 429)
                Two faults
                  /equipment/0/inputs/flow  E_RANGE: must be positive
                  ? How dense is the liquid? [water | crude] (sg)
                try again in 7 s
                trace 4bf92f3577b34da6a3ce929d0e0e4736

                """
        )
    }

    @Test func `a problem whose only fault is its detail says it once`() async throws {
        let problem = """
            {"title": "No", "detail": "/text: too long", "errors": [{"pointer": "/text", "detail": "too long"}]}
            """
        let run = try await submit(to: .http("422 No", "application/problem+json", problem))
        #expect(run.errors == "insa-agents: No (HTTP 422)\n  /text  too long\n")
    }

    @Test("An answer that is not the server's JSON is a failure that shows how it begins", arguments: [200, 404, 502])
    func notJSON(_ status: Int) async throws {
        let run = try await submit(to: .http("\(status) X", "text/html", "<h1>\u{1B}[31mHello</h1>"))
        #expect(run.status == .failure)
        #expect(run.errors.contains("HTTP \(status)") && run.errors.contains("<h1>"))
        #expect(!run.errors.contains("\u{1B}"))
    }

    @Test(
        "JSON that is broken or too deep is a failure",
        arguments: ["{", "{\"a\":}", String(repeating: "[", count: 5_000)]
    )
    func brokenJSON(_ body: String) async throws {
        #expect(try await submit(to: .http("200 OK", "application/json", body)).status == .failure)
    }

    @Test(
        "Bytes that are not HTTP, or no bytes at all, mean that no server of ours is there",
        arguments: ["", "SSH-2.0-x\r\n"]
    )
    func notHTTP(_ bytes: String) async throws {
        let run = try await submit(to: .bytes(bytes))
        #expect(run.status == .unavailable)
        #expect(run.errors.hasPrefix("insa-agents: no server at http://127.0.0.1:"))
    }

    @Test(
        "A server that falls silent is given up after the time limit",
        arguments: ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"]
    )
    func silence(_ bytes: String) async throws {
        let run = try await submit(to: .stall(bytes), "--timeout", "1")
        #expect(run.status == .unavailable)
        #expect(run.errors.contains("did not answer in time"))
    }

    @Test(
        "An answer beyond the limit is not read, whether it says its length or not",
        arguments: ["Content-Length: 33554432\r\n", "Transfer-Encoding: chunked\r\n"]
    )
    func hugeAnswer(_ header: String) async throws {
        let head =
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\(header)\r\n"
            + (header.hasPrefix("Transfer") ? "2000000\r\n" : "")
        let run = try await submit(to: .body(head: head, size: 33_554_432))
        #expect(run.status == .failure)
        #expect(run.errors.contains("larger than 16 MiB"))
    }

    @Test func `a refused connection says how to start a server`() async throws {
        let (port, _) = try await LoopbackServer.with(.bytes("")) { $0 }
        let run = try await CommandRun(WorkerList.self, ["--server", port])
        #expect(run.status == .unavailable)
        #expect(run.errors.contains("refused") && run.errors.contains("insa-agents serve"))
    }

    @Test func `a redirect is not followed, so that a key stays with the server it was meant for`() async throws {
        let other = "Location: http://127.0.0.1:9/\r\n"
        let run = try await submit(to: .http("307 Elsewhere", "text/plain", "", other), "--api-key", "secret")
        #expect(run.status == .failure)
    }

    @Test(
        "What is no address of a server is a wrong command line",
        arguments: [
            "", "127.0.0.1:5000", "ftp://x", "http://", "http://a b", "http://u:p@h", "http://h:99999", "http://h/?q",
        ]
    )
    func badAddress(_ address: String) async throws {
        #expect(try await CommandRun(WorkerList.self, ["--server", address]).status == .usage)
    }

    private func submit(to reply: LoopbackServer.Reply, _ more: String...) async throws -> CommandRun {
        try await LoopbackServer.with(reply) { url in
            try await CommandRun(SubmitCommand.self, ["a pump", "--server", url] + more)
        }.value
    }
}
