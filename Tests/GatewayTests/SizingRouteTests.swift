import AgentRuntime
import HTTPTypes
import Testing

@testable import Gateway

@Suite("POST /api/sizing")
struct SizingRouteTests {
    @Test func `a good request is answered with the calculated result`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump)
            #expect(answer.status == 200, "\(answer.text.prefix(600))")
            let task = try answer.json()
            #expect(task["state"]?.text == "completed")
            #expect(task["agent"]?.text == "sizing_agent")
            #expect(task["trace_id"]?.text == answer.headers[.traceID])
            #expect(task["error"] == .null)
            let item = try #require(task["result"]?["equipment"]?.elements.first)
            #expect(item["status"]?.text == "ok")
        }
    }

    @Test func `free text is sized, too`() async throws {
        try await Scene.run { scene in
            let text = """
                {"requirements":"3-phase horizontal separator, 10,000 BPD total liquid with 30 % water cut, 5 MMSCFD gas, \
                500 psig, 120 °F, 35 API, gas gravity 0.7"}
                """
            let answer = try await scene.send(.post, "/api/sizing", text)
            #expect(answer.status == 200, "\(answer.text.prefix(900))")
        }
    }

    @Test func `one faulty item does not take the good ones with it`() async throws {
        try await Scene.run { scene in
            let body = #"{"equipment":[\#(Scene.pumpItem),\#(Scene.badPumpItem)]}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            #expect(answer.status == 200)
            let items = try #require(try answer.json()["result"]?["equipment"]?.elements)
            #expect(items.map { $0["status"]?.text } == ["ok", "error"])
        }
    }

    @Test func `when nothing can be computed each fault has its pointer and code`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", #"{"equipment":[\#(Scene.badPumpItem)]}"#)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
            let errors = try #require(try answer.json()["errors"]?.elements)
            #expect(!errors.isEmpty)
            #expect(errors.allSatisfy { $0["code"]?.text?.hasPrefix("E_") == true })
            #expect(try answer.pointers().contains("/equipment/0/inputs/flow"))
            try await scene.expectGoodAnswer()
        }
    }

    @Test(arguments: [
        "Dimension a 3-phase separator for 10,000 BPD at 500 psig",
        "Necesito una válvula",
        "hello there",
    ])
    func `a text that cannot be computed is answered with questions, not with a guess`(text: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", #"{"requirements":"\#(text)"}"#)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "needs-clarification")
            let problem = try answer.json()
            #expect(problem["parsed"]?["status"]?.text != nil)
            #expect(problem["questions"] != nil)
            #expect(problem["task_id"]?.text != nil)
            try await scene.expectGoodAnswer()
        }
    }

    @Test func `questions are asked in the language of the text`() async throws {
        try await Scene.run { scene in
            let body = #"{"requirements":"Necesito dimensionar un separador trifásico para 10.000 BPD a 500 psig"}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            let problem = try answer.json()
            #expect(problem["parsed"]?["language"]?.text == "es")
            let questions = try #require(problem["questions"]?.elements)
            #expect(questions.contains { $0["question"]?.text?.contains("¿") == true })
        }
    }

    @Test func `parsing says what was understood and computes nothing`() async throws {
        try await Scene.run { scene in
            let body = #"{"text":"Dimension a 3-phase separator for 10,000 BPD at 500 psig"}"#
            let answer = try await scene.send(.post, "/api/sizing/parse", body)
            #expect(answer.status == 200)
            let parsed = try answer.json()
            #expect(parsed["status"]?.text == "needs_input")
            #expect(parsed["kind"]?.text == "separator")
            #expect(parsed["missing"]?.elements.compactMap(\.text) == ["gas_rate", "water_cut"])
            #expect(try await scene.runtime.tasks().items.isEmpty)
        }
    }

    @Test func `every kind has a schema of its own`() async throws {
        try await Scene.run { scene in
            let kinds = try await scene.send(.get, "/api/sizing/kinds").json()
            for kind in try #require(kinds["items"]).elements {
                let name = try #require(kind["kind"]?.text)
                let schema = try await scene.send(.get, "/api/sizing/kinds/\(name)")
                #expect(schema.status == 200)
                #expect(try schema.json()["properties"] != nil)
            }
            #expect(try await scene.send(.get, "/api/sizing/kinds/teapot").status == 404)
        }
    }

    @Test func `a query is planned and answered by the orchestrator`() async throws {
        try await Scene.run { scene in
            let query = "Centrifugal pump, 1000 gpm of water, 300 ft head, and a storage tank of 5,000 bbl"
            let answer = try await scene.send(.post, "/api/queries", #"{"query":"\#(query)"}"#)
            let node = try answer.json()
            #expect(answer.status == 200 || answer.status == 422, "\(answer.text.prefix(300))")
            #expect(node["result"]?["plan"]?.elements.isEmpty == false)
        }
    }

    @Test(arguments: [("/api/sizing", "requirements"), ("/api/queries", "query")])
    func `a text with more items than one request may have is refused, with how to go on`(
        path: String,
        field: String
    ) async throws {
        try await Scene.run { scene in
            let text = String(repeating: #"tank 9 bbl\n"#, count: 1_650)
            let answer = try await scene.send(.post, path, #"{"\#(field)":"\#(text)"}"#)
            #expect(answer.status == 422)
            #expect(answer.bytes.count < 20_000)
            #expect(answer.text.contains("R_TOO_MANY_ITEMS") && answer.text.contains("several requests"))
            try await scene.expectGoodAnswer()
        }
    }

    @Test func `items of the text and structured ones count together`() async throws {
        try await Scene.run { scene in
            let text = String(repeating: #"tank 9 bbl, sg 0.9\n"#, count: 30)
            for (count, status) in [(20, 200), (21, 422)] {
                let items = Array(repeating: Scene.pumpItem, count: count).joined(separator: ",")
                let body = #"{"requirements":"\#(text)","equipment":[\#(items)]}"#
                let answer = try await scene.send(.post, "/api/sizing", body)
                #expect(answer.status == status)
            }
        }
    }
}
