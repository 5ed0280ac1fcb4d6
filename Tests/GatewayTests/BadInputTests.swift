import HTTPTypes
import Testing

@testable import Gateway

@Suite("Bad input")
struct BadInputTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let body: [UInt8]
        let status: Int
        var pointer: String?

        init(_ name: String, _ body: String, _ status: Int, at pointer: String? = nil) {
            self.init(name, bytes: Array(body.utf8), status, at: pointer)
        }

        init(_ name: String, bytes: [UInt8], _ status: Int, at pointer: String? = nil) {
            self.name = name
            body = bytes
            self.status = status
            self.pointer = pointer
        }

        var testDescription: String { name }
    }

    static let malformed = [
        Case("empty", "", 400),
        Case("blanks only", " \n\t ", 400),
        Case("cut off", #"{"customer":"A"#, 400),
        Case("two values", "{} {}", 400),
        Case("a comma too many", #"{"customer":"A",}"#, 400),
        Case("NaN", #"{"deadline_seconds":NaN}"#, 400),
        Case("Infinity", #"{"deadline_seconds":Infinity}"#, 400),
        Case("a leading zero", #"{"deadline_seconds":01}"#, 400),
        Case("single quotes", "{'customer':'A'}", 400),
        Case("a comment", "{/* hello */}", 400),
        Case("a control character", "{\"customer\":\"A\u{1}\"}", 400),
        Case("a lone surrogate", #"{"customer":"\ud800"}"#, 400),
        Case("a bad escape", #"{"customer":"\x41"}"#, 400),
        Case("a name twice", #"{"customer":"A","customer":"B"}"#, 400),
        Case("invalid UTF-8", bytes: Array(#"{"customer":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8), 400),
        Case("an overlong encoding", bytes: Array(#"{"customer":""#.utf8) + [0xC0, 0xAF] + Array(#""}"#.utf8), 400),
        Case("10,000 lists deep", String(repeating: "[", count: 10_000), 400),
        Case("10,000 objects deep", String(repeating: #"{"a":"#, count: 10_000) + "1", 400),
        Case("bytes", bytes: (0..<256).map { UInt8($0) }, 400),
    ]

    static let unacceptable = [
        Case("a list", "[]", 422, at: ""),
        Case("a number", "7", 422, at: ""),
        Case("null", "null", 422, at: ""),
        Case("nothing to do", "{}", 422, at: ""),
        Case("no items", #"{"equipment":[]}"#, 422, at: ""),
        Case("an unknown field", #"{"equipment":[\#(Scene.pumpItem)],"colour":"red"}"#, 422, at: "/colour"),
        Case("a field with a slash", #"{"equipment":[\#(Scene.pumpItem)],"a/b~":1}"#, 422, at: "/a~1b~0"),
        Case("a number as customer", #"{"customer":1,"requirements":"pump"}"#, 422, at: "/customer"),
        Case("text as items", #"{"equipment":"pump"}"#, 422, at: "/equipment"),
        Case("a number as item", #"{"equipment":[1]}"#, 422, at: "/equipment/0"),
        Case("an item without kind", #"{"equipment":[{"inputs":{}}]}"#, 422, at: "/equipment/0/kind"),
        Case("an item without inputs", #"{"equipment":[{"kind":"pump"}]}"#, 422, at: "/equipment/0/inputs"),
        Case("a list as inputs", #"{"equipment":[{"kind":"pump","inputs":[]}]}"#, 422, at: "/equipment/0/inputs"),
        Case("an unknown kind", #"{"equipment":[{"kind":"teapot","inputs":{}}]}"#, 422, at: "/equipment/0/kind"),
        Case(
            "1e999",
            #"{"equipment":[{"kind":"pump","inputs":{"flow":{"value":1e999,"unit":"gpm"}}}]}"#,
            422,
            at: "/equipment/0/inputs/flow/value"
        ),
        Case("an endless deadline", #"{"requirements":"pump","deadline_seconds":1e999}"#, 422, at: "/deadline_seconds"),
        Case("a negative deadline", #"{"requirements":"pump","deadline_seconds":-1}"#, 422, at: "/deadline_seconds"),
        Case("an unknown priority", #"{"requirements":"pump","priority":"urgent"}"#, 422, at: "/priority"),
        Case("an unknown language", #"{"requirements":"pump","locale_hint":"fr"}"#, 422, at: "/locale_hint"),
        Case(
            "a word for a switch",
            #"{"requirements":"pump","allow_provisional":"yes"}"#,
            422,
            at: "/allow_provisional"
        ),
        Case("unknown units", #"{"requirements":"pump","units":"metric"}"#, 422, at: "/units"),
        Case("a number as units", #"{"requirements":"pump","units":1}"#, 422, at: "/units"),
        Case("a word for sensitivity", #"{"requirements":"pump","sensitivity":"true"}"#, 422, at: "/sensitivity"),
        Case("an empty session", #"{"requirements":"pump","session_id":""}"#, 422, at: "/session_id"),
        Case(
            "a long customer",
            #"{"requirements":"pump","customer":"\#(String(repeating: "é", count: 201))"}"#,
            422,
            at: "/customer"
        ),
        Case(
            "a long text",
            #"{"requirements":"\#(String(repeating: "a", count: 20_001))"}"#,
            422,
            at: "/requirements"
        ),
        Case(
            "51 items",
            #"{"equipment":[\#(Array(repeating: Scene.pumpItem, count: 51).joined(separator: ","))]}"#,
            422,
            at: "/equipment"
        ),
    ]

    @Test(arguments: malformed + unacceptable)
    func `it gets the documented error and the next good request works`(bad: Case) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", bytes: bad.body)
            #expect(answer.status == bad.status, "\(answer.text.prefix(300))")
            _ = try answer.problem()
            if let pointer = bad.pointer {
                #expect(try answer.pointers().contains(pointer), "\(answer.text.prefix(300))")
            }
            try await scene.expectGoodAnswer()
        }
    }

    @Test func `a body of 10 MB is refused unread`() async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", bytes: Array(repeating: 0x20, count: 10_000_000))
            #expect(answer.status == 413)
            #expect(try answer.problem() == "body-too-large")
            try await scene.expectGoodAnswer()
        }
    }

    @Test func `all faults of a body come at once`() async throws {
        try await Scene.run { scene in
            let body = #"{"customer":1,"priority":"x","colour":"red","equipment":[{"kind":2}]}"#
            let answer = try await scene.send(.post, "/api/sizing", body)
            let expected = ["/colour", "/priority", "/customer", "/equipment/0/kind", "/equipment/0/inputs"]
            #expect(try Set(answer.pointers()).isSuperset(of: expected))
        }
    }

    @Test(arguments: ["text/plain", "application/xml", "multipart/form-data", "application/jsonx"])
    func `a body of another type is refused`(type: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, ["content-type": type])
            #expect(answer.status == 415)
            #expect(try answer.problem() == "unsupported-content-type")
            try await scene.expectGoodAnswer()
        }
    }

    @Test func `a content type with a charset is taken`() async throws {
        try await Scene.run { scene in
            let headers = ["content-type": "Application/JSON; charset=utf-8"]
            let answer = try await scene.send(.post, "/api/sizing", Scene.pump, headers)
            #expect(answer.status == 200)
        }
    }

    @Test(arguments: ["/", "/nothing", "/api", "/api/sizing/kinds/pump/more", "/api/tasks/7", "/api/workers/nobody/x"])
    func `a path that is none is not found`(path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, path)
            #expect(answer.status == 404)
            #expect(try answer.problem() == "not-found")
        }
    }

    @Test(arguments: [
        ("GET", "/api/sizing", "POST"),
        ("PUT", "/api/tasks/0190b3c2-5d1e-7a40-8000-2b6f1d0c9a77", "DELETE, GET, HEAD"),
        ("POST", "/livez", "GET, HEAD"),
        ("PATCH", "/api/dead-letters", "DELETE, GET, HEAD"),
        ("BREW", "/api/stats", "GET, HEAD"),
    ])
    func `a method that is not allowed names those that are`(method: String, path: String, allowed: String) async throws
    {
        try await Scene.run { scene in
            let answer = try await scene.send(try #require(.init(method)), path)
            #expect(answer.status == 405)
            #expect(try answer.problem() == "method-not-allowed")
            #expect(answer.headers[.allow] == allowed)
        }
    }

    @Test(arguments: [
        "/api/tasks?limit=0", "/api/tasks?limit=201", "/api/tasks?limit=x", "/api/tasks?cursor=7",
        "/api/tasks?state=lost",
        "/api/tasks?since=yesterday", "/api/tasks?since=2026-02-30T00:00:00Z", "/api/tasks?colour=red",
        "/api/dead-letters?status=gone", "/api/traces?limit=-1", "/api/tasks?agent=NO%20NAME",
    ])
    func `a bad parameter is refused`(path: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, path)
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
        }
    }
}
