import Foundation
import Testing

@testable import Sizing

/// Parts whose every text and number takes the most room it can: writing beyond the room would end the process.
struct JSONRoomTests {
    private static let text = String(repeating: "\u{1}", count: 50)
    private static let long = -2.2250738585072014e-308
    private static let unit = UnitOfMeasure(text, .money, 1)
    private static let value = TraceValue(text, long, unit)
    private static let phrase = Phrase(text + "{}{}{" + text, [.number(long), .text(text)])

    private static let outcome = Sensitivity.Outcome(
        input: .quantity(value: long, unit: text),
        main: long,
        cost: long,
        error: text
    )
    private static let empty = Sensitivity.Outcome(input: .number(long), main: nil, cost: nil, error: nil)
    private static let driver = Sensitivity.Driver(input: text, variation: text, low: outcome, high: empty)

    private static let parts: [any JSONWritable & Codable & Sendable] = [
        SizingError(pointer: text, code: text, detail: phrase),
        WarningDetail(code: text, detail: phrase),
        Assumption(field: text, value: .quantity(value: long, unit: text), reason: text, provisional: false),
        Assumption(field: "", value: .list(Array(repeating: long, count: 20)), reason: "", provisional: true),
        TraceStep(id: text, formula: text, inputs: Array(repeating: value, count: 30), result: value, source: text),
        TraceStep(id: "", formula: "", inputs: [], result: value, source: ""),
        BillLine(
            item: text,
            description: phrase,
            quantity: long,
            unit: text,
            material: text,
            rating: phrase,
            preliminary: false
        ),
        CostEstimate(
            equipment: text,
            size: long,
            sizeUnit: text,
            quantity: long,
            isPublished: false,
            cepci: long,
            cepciYear: .min,
            baseIndex: long,
            baseYear: .min,
            materialFactor: long,
            pressureFactor: long,
            moduleFactor: long,
            purchasedBase: long,
            purchasedEscalated: long,
            equipmentCost: long,
            bareModule: long,
            totalModule: long,
            grassRoots: long,
            low: long,
            high: long,
            currency: text,
            estimateClass: .min,
            accuracyLow: long,
            accuracyHigh: long,
            warnings: Array(repeating: WarningDetail(code: text, detail: phrase), count: 4)
        ),
        Sensitivity(output: text, unit: text, main: long, cost: long, drivers: [driver, driver]),
        Sensitivity(output: "", unit: "", main: long, cost: nil, drivers: []),
        OutputValue.text(text), OutputValue.flag(false), OutputValue.number(long), OutputValue.list([]),
        InputValue.object([
            text: .list([.null, .flag(false), .number(long), .text(text), .quantity(value: long, unit: text)]),
            "": .object([:]),
        ]),
    ]

    @Test(arguments: parts.indices)
    func `a part at its longest fits the room made for it`(_ index: Int) throws {
        let part = Self.parts[index]
        let bytes = [UInt8](capacity: part.jsonRoom) { part.writeJSON(to: &$0) }
        let decoder = JSONDecoder()
        let written = try decoder.decode(InputValue.self, from: Data(bytes))
        #expect(try written == decoder.decode(InputValue.self, from: JSONEncoder().encode(part)))
    }

    @Test(arguments: ["", "plain", "ñ \u{1F600}", "\"", "\\", "\u{0}\u{1F}", "a\nb\tc\r", "{}{", "\u{7F}\u{2028}"])
    func `a text is written as the encoder reads it`(_ text: String) throws {
        let bytes = [UInt8](capacity: text.jsonRoom) { text.writeJSON(to: &$0) }
        #expect(try JSONDecoder().decode(String.self, from: Data(bytes)) == text)
    }
}
