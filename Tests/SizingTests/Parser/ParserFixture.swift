import Foundation
import Sizing
import Testing

/// The parse cases of the shared case file, and what they expect.
struct ParserFixture: Decodable, Sendable {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Input: Decodable, Sendable {
            let text: String
            let localeHint: Language?

            private enum CodingKeys: String, CodingKey {
                case text
                case localeHint = "locale_hint"
            }
        }

        struct Expected: Decodable, Sendable {
            let status: String
            let kind: String?
            let language: String
            let intent: String
            let fields: [String: InputValue]
            let missing: [String]
            let issues: [String]
        }

        let id: String
        let input: Input
        let expected: Expected
        let graded: [String]

        var testDescription: String { id }
    }

    /// Only what decides whether a case is one of ours; the other kinds have other members.
    private struct Header: Decodable {
        let kind: String
    }

    private enum Key: CodingKey {
        case cases
    }

    let cases: [Case]

    init(from decoder: any Decoder) throws {
        let root = try decoder.container(keyedBy: Key.self)
        var headers = try root.nestedUnkeyedContainer(forKey: .cases)
        var bodies = try root.nestedUnkeyedContainer(forKey: .cases)
        var cases: [Case] = []
        while !headers.isAtEnd {
            let header = try headers.decode(Header.self)
            if header.kind == "parse" {
                cases.append(try bodies.decode(Case.self))
            } else {
                _ = try bodies.decode(Header.self)
            }
        }
        self.cases = cases
    }

    static func load() throws -> [Case] {
        guard let url = Bundle.module.url(forResource: "sizing-cases", withExtension: "json", subdirectory: "Fixtures")
        else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try JSONDecoder().decode(ParserFixture.self, from: Data(contentsOf: url)).cases
    }
}
