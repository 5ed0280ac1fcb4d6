import AgentRuntime
import HTTPTypes
import Sizing
import Telemetry
import Testing

@testable import Gateway

@Suite("Refusals")
struct RefusalTests {
    @Test(arguments: [
        ("hello there", "en", "The text names no equipment"),
        ("hola, buenos días", "es", "El texto no nombra ningún equipo"),
        (" ", "en", "The text is empty."),
    ])
    func `a refused text is told why, in its language`(text: String, hint: String, reason: String) async throws {
        try await Scene.run { scene in
            let body = #"{"requirements":"\#(text)","locale_hint":"\#(hint)"}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            #expect(answer.status == 422)
            let problem = try answer.json()
            let fault = try #require(problem["errors"]?.elements.first)
            #expect(fault["pointer"]?.text == "/requirements")
            #expect(fault["code"]?.text?.hasPrefix("R_") == true)
            #expect(fault["detail"]?.text?.hasPrefix(reason) == true, "\(answer.text.prefix(600))")
            #expect(problem["detail"] == fault["detail"])
        }
    }

    @Test func `a refused query is answered with what was understood, questions and the plan`() async throws {
        try await Scene.run { scene in
            let body = #"{"query":"Dimension a 3-phase separator for 10,000 BPD at 500 psig"}"#
            let answer = try await scene.send(.post, "/api/queries", body)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "needs-clarification")
            let problem = try answer.json()
            #expect(problem["parsed"]?["kind"]?.text == "separator")
            let fields = problem["questions"]?.elements.compactMap { $0["field"]?.text } ?? []
            #expect(Set(fields) == ["gas_rate", "water_cut"])
            #expect(problem["result"]?["plan"]?.elements.count == 1)
        }
    }

    @Test func `a query in which nothing can be sized points at the query`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/queries", #"{"query":"hello there"}"#)
            #expect(answer.status == 422)
            #expect(try answer.pointers() == ["/query"])
            let expected = RequirementParser().parse("hello there").refusal
            #expect(try answer.json()["detail"]?.text == expected)
        }
    }

    @Test(arguments: [#"{"query":""}"#, #"{"query":" \n\t "}"#, #"{"query":null}"#, "{}"])
    func `an empty query is refused before there is a task`(body: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/queries", body)
            #expect(answer.status == 422)
            #expect(try answer.pointers() == ["/query"])
            #expect(try await scene.runtime.tasks().items.isEmpty)
        }
    }

    @Test(arguments: [
        ("equipmnt", "equipment"), ("requirement", "requirements"), ("sessionId", "session_id"),
        ("deadline", "deadline_seconds"), ("locale", "locale_hint"), ("pirority", "priority"),
        ("Customer", "customer"), ("allow-provisional", "allow_provisional"),
    ])
    func `a misspelt field is told the name that was meant`(name: String, meant: String) async throws {
        try await Scene.run { scene in
            let body = #"{"equipment":[\#(Scene.pumpItem)],"\#(name)":1}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            #expect(answer.status == 422)
            let detail = try #require(try answer.json()["detail"]?.text)
            #expect(detail.hasPrefix("/\(name) is not a known field; did you mean \(meant)? Known are "))
        }
    }

    @Test(arguments: ["colour", "", "a", "äöü", String(repeating: "equipment", count: 9)])
    func `a name near to none gets no guess`(name: String) {
        #expect(NearestName(among: ["equipment", "customer", "session_id"])(name) == nil)
    }

    @Test func `a body full of unknown fields gets a short answer`() async throws {
        try await Scene.run { scene in
            let fields = (0..<20_000).map { #""f\#($0)":0"# }.joined(separator: ",")
            let answer = try await scene.send(.post, "/api/sizing", "{\(fields)}")
            #expect(answer.status == 422)
            #expect(answer.bytes.count < 20_000)
        }
    }

    @Test func `an unknown input is named once`() async throws {
        try await Scene.run { scene in
            let item = Scene.pumpItem.replacing(#""sg":0.85"#, with: #""sg":0.85,"head":1"#)
            let answer = try await scene.send(.post, "/api/sizing", #"{"equipment":[\#(item)]}"#)
            #expect(answer.status == 422)
            #expect(try answer.pointers() == ["/equipment/0/inputs/head"])
            let detail = try #require(try answer.json()["detail"]?.text)
            #expect(detail.hasPrefix("/equipment/0: head is not an input of pump"))
            #expect(detail.ranges(of: "head").count == 1)
        }
    }

    @Test(arguments: ["/api/tasks?agent=nope", "/api/dead-letters?agent=nope"])
    func `a filter by a worker there is not names those there are`(path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, path)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
            #expect(try answer.pointers() == ["/agent"])
            #expect(answer.text.contains("known are orchestrator, sizing_agent"))
            #expect(try await scene.send(.get, path.replacing("nope", with: "sizing_agent")).status == 200)
        }
    }

    @Test func `letters of a worker there is not cannot be replayed`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/dead-letters/replay", #"{"agent":"nope"}"#)
            #expect(answer.status == 422)
            #expect(try answer.pointers() == ["/agent"])
        }
    }

    @Test func `a deadline that has passed on arrival names a task only when there is one`() async throws {
        try await Scene.run { scene in
            scene.runtime.pause("sizing_agent")
            let body = #"{"equipment":[\#(Scene.pumpItem)],"deadline_seconds":1e-6}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            #expect(answer.status == 504)
            #expect(try answer.problem() == "deadline-passed")
            let tasks = try await scene.runtime.tasks().items.map(\.id.description)
            #expect(try [answer.json()["task_id"]?.text].compactMap(\.self) == tasks)
        }
    }

    @Test(arguments: [
        ("PUT", "/api/tasks/0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77", "/api/tasks/{id}"),
        ("GET", "/api/dead-letters/replay", "/api/dead-letters/replay"),
        ("DELETE", "/api/sizing", "/api/sizing"),
    ])
    func `a refused method is counted under its route`(method: String, path: String, route: String) async throws {
        try await Scene.run { scene in
            let status = try await scene.send(try #require(.init(method)), path).status
            let page = String(decoding: scene.runtime.telemetry.catalogue.registry.render(.text004), as: UTF8.self)
            let line = #"insa_http_requests_total{method="\#(method)",route="\#(route)",code="\#(status)"} 1"#
            #expect(page.contains(line))
        }
    }
}
