import HTTPTypes
import Testing

@testable import Gateway

@Suite("Units, sensitivity and descriptions")
struct SizingOptionTests {
    private static let tank = #"{"kind":"tank","inputs":{"working_volume":{"value":10000,"unit":"bbl"},"sg":0.9}}"#

    private func item(_ scene: Scene, _ more: String) async throws -> JSONNode {
        let answer = try await scene.send(.post, "/api/sizing", #"{"equipment":[\#(Self.tank)]\#(more)}"#)
        #expect(answer.status == 200, "\(answer.text.prefix(400))")
        return try #require(try answer.json()["result"]?["equipment"]?.elements.first)
    }

    @Test(arguments: [("", "ft"), (#","units":null"#, "ft"), (#","units":"field""#, "ft"), (#","units":"si""#, "m")])
    func `results come in the units that are asked for`(more: String, unit: String) async throws {
        try await Scene.run { scene in
            let tank = try await item(scene, more)
            #expect(tank["outputs"]?["diameter"]?["unit"]?.text == unit)
        }
    }

    @Test func `a sensitivity is there when it is asked for`() async throws {
        try await Scene.run { scene in
            let plain = try await item(scene, "")
            #expect(plain["sensitivity"] == nil)
            let asked = try await item(scene, #","sensitivity":true"#)
            let drivers = try #require(asked["sensitivity"]?["drivers"]?.elements)
            #expect((1...3).contains(drivers.count))
        }
    }

    @Test func `an answer with fifty sensitivities stays small enough to be kept`() async throws {
        try await Scene.run { scene in
            let items = Array(repeating: Self.tank, count: 50).joined(separator: ",")
            let answer = try await scene.send(.post, "/api/sizing", #"{"equipment":[\#(items)],"sensitivity":true}"#)
            #expect(answer.status == 200)
            #expect(answer.bytes.count < 2_000_000)
        }
    }

    @Test(arguments: [
        ("?language=es", "", "Tanque"), ("?language=en", "es", "tank"), ("", "es-CO,es;q=0.9", "Tanque"),
        ("", "fr, es", "Tanque"), ("", "fr", "tank"), ("", "", "tank"), ("", "*;q=0.1,,;", "tank"),
    ])
    func `kinds are described in the language of the reader`(
        query: String,
        accepted: String,
        word: String
    ) async throws {
        try await Scene.run { scene in
            let headers = accepted.isEmpty ? [:] : ["accept-language": accepted]
            let schema = try await scene.send(.get, "/api/sizing/kinds/tank\(query)", nil, headers)
            #expect(schema.status == 200)
            #expect(try schema.json()["description"]?.text?.contains(word) == true, "\(schema.text.prefix(300))")
            let list = try await scene.send(.get, "/api/sizing/kinds\(query)", nil, headers)
            #expect(list.text.contains(word))
        }
    }

    @Test(arguments: ["?language=fr", "?language=EN", "?lang=es"])
    func `a language that is not spoken here is refused`(query: String) async throws {
        try await Scene.run { scene in
            let answer = try await scene.send(.get, "/api/sizing/kinds\(query)")
            #expect(answer.status == 422)
            #expect(try answer.problem() == "invalid-input")
        }
    }

    @Test func `all twelve kinds are described`() async throws {
        try await Scene.run { scene in
            let kinds = try #require(try await scene.send(.get, "/api/sizing/kinds").json()["items"]).elements
            #expect(
                Set(kinds.compactMap { $0["kind"]?.text }) == [
                    "separator", "pump", "tank", "control_valve", "compressor", "relief_valve", "heat_exchanger",
                    "line",
                    "control_system", "vessel_wall", "cost", "units",
                ]
            )
        }
    }
}
