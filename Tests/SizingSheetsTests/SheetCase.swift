import Foundation
import Sizing
import Testing

/// A visible case of the specification with structured inputs.
struct SheetCase: Sendable, Decodable, CustomTestStringConvertible {
    let id: String
    let kind: String
    let input: [String: InputValue]

    var testDescription: String { id }

    /// All of them but the parser's; from the fixture that the engine's own tests read.
    static let all: [SheetCase] = {
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let file = tests.appending(path: "SizingTests/Fixtures/sizing-cases.json")
        guard let data = try? Data(contentsOf: file), let cases = try? JSONDecoder().decode(File.self, from: data)
        else {
            return []
        }
        return cases.cases.compactMap(\.sized)
    }()

    static func named(_ id: String) throws -> SheetCase { try #require(all.first { $0.id == id }) }

    /// The computed case.
    func result(
        _ language: Language = .english,
        tag: String? = nil,
        units: UnitSystem? = nil,
        sensitivity: Bool = false
    ) -> SizingResult {
        var inputs = input
        if let tag { inputs["tag"] = .text(tag) }
        return SizingEngine().evaluate(
            kind: kind,
            inputs: inputs,
            language: language,
            units: units,
            sensitivity: sensitivity
        )
    }

    private struct File: Decodable {
        let cases: [Row]
    }

    private struct Row: Decodable {
        let sized: SheetCase?

        init(from decoder: any Decoder) throws {
            let kind = try decoder.container(keyedBy: Key.self).decode(String.self, forKey: .kind)
            sized = kind == "parse" ? nil : try SheetCase(from: decoder)
        }

        private enum Key: String, CodingKey {
            case kind
        }
    }
}
