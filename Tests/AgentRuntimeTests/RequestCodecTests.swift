import MessageBus
import Testing

@testable import AgentRuntime

@Suite struct RequestCodecTests {
    private struct V1: Codable {
        let fullName: String
    }

    private struct V2: Codable {
        let name: String
    }

    private struct Greet: WorkRequest, Equatable {
        typealias Answer = String
        let name: String
        let language: String

        static let version = 3
        static let upcasters = [
            Upcaster(from: 1) { (old: V1) in V2(name: old.fullName) },
            Upcaster(from: 2) { (old: V2) in Greet(name: old.name, language: "en") },
        ]
    }

    private struct Gap: WorkRequest {
        typealias Answer = String
        static let version = 3
        static let upcasters = [Upcaster(from: 2) { (old: V2) in old }]
    }

    private let codec = RequestCodec(Greet.self, for: "greeter")

    @Test(arguments: [
        (1, #"{"fullName":"Ada"}"#), (2, #"{"name":"Ada"}"#), (3, #"{"language":"en","name":"Ada"}"#),
    ])
    func `a request of every version is read as the present one`(version: Int, json: String) throws {
        let stored = StoredRequest(kind: "Greet", version: version, json: Array(json.utf8))
        #expect(try codec.read(stored) as? Greet == Greet(name: "Ada", language: "en"))
    }

    @Test func `what was stored is read back as it was`() throws {
        let stored = try codec.store(Greet(name: "Zoë", language: "nl"))
        #expect(stored.version == 3)
        #expect(try codec.read(stored) as? Greet == Greet(name: "Zoë", language: "nl"))
    }

    @Test(arguments: [("Greet", 4), ("Greet", 0), ("Greet", -1), ("Other", 3)])
    func `a version or kind this binary does not know is said to be so`(kind: String, version: Int) {
        let stored = StoredRequest(kind: kind, version: version, json: Array("{}".utf8))
        #expect(!codec.reads(kind: kind, version: version))
        #expect(throws: UnreadableRequest.self) { try codec.read(stored) }
    }

    @Test func `a gap in the chain of upcasters is found before anything runs`() {
        let codec = RequestCodec(Gap.self, for: "gap")
        #expect(codec.reads(kind: "Gap", version: 2))
        #expect(!codec.reads(kind: "Gap", version: 1))
    }

    @Test(arguments: ["", "{", "null", "[]", #"{"name":1,"language":"en"}"#, "\u{0}"])
    func `broken bytes are an error and nothing else`(json: String) {
        let stored = StoredRequest(kind: "Greet", version: 3, json: Array(json.utf8))
        #expect(throws: (any Error).self) { try codec.read(stored) }
    }
}
