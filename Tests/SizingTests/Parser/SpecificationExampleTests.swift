import Foundation
import Sizing
import Testing

/// The texts of the specification with what must be read from them.
struct SpecificationExample: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let status: ParseStatus
    let kind: String?
    let language: Language
    let intent: RequestIntent
    let fields: [String: InputValue]
    let missing: [String]
    let issues: [String]

    var testDescription: String { "\(id) \(text)" }

    static func load() throws -> [SpecificationExample] {
        guard
            let url = Bundle.module.url(forResource: "parser-examples", withExtension: "json", subdirectory: "Fixtures")
        else {
            throw CocoaError(.fileNoSuchFile)
        }
        return try JSONDecoder().decode([SpecificationExample].self, from: Data(contentsOf: url))
    }
}

struct SpecificationExampleTests {
    @Test(arguments: try SpecificationExample.load())
    func `a text of the specification is read as its table says`(example: SpecificationExample) {
        let parsed = RequirementParser().parse(example.text)
        #expect(parsed.status == example.status)
        #expect(parsed.kind == example.kind)
        #expect(parsed.language == example.language)
        #expect(parsed.intent == example.intent)
        #expect(parsed.fields == example.fields)
        #expect(parsed.missing == example.missing.sorted())
        #expect(parsed.issues == example.issues.sorted())
    }

    @Test func `every row of the table is there`() throws {
        #expect(try SpecificationExample.load().count == 65)
    }
}
