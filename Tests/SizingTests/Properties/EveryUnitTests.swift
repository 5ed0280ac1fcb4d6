import Testing

@testable import Sizing

struct EveryUnitTests {
    /// Each unit of each dimension is used, because no dimension has more than 14.
    @Test(arguments: CaseFile.solved)
    func `a request in every other unit gives the same numbers and choices`(_ visible: VisibleCase) throws {
        let engine = SizingEngine()
        let kind = try #require(SizingEngine.kinds.first { $0.name == visible.kind })
        let original = engine.evaluate(kind: visible.kind, inputs: visible.input)
        for turn in 1...13 {
            let inputs = Restatement.restate(visible.input, of: kind, turn: turn)
            let restated = engine.evaluate(kind: visible.kind, inputs: inputs)
            #expect(restated.status == original.status)
            #expect(Self.plain(restated.warnings) == Self.plain(original.warnings))
            for row in original.outputs.rows {
                #expect(Self.agree(row.value, restated.outputs[row.name]), "\(row.name), \(turn) further")
            }
        }
    }

    /// How a set pressure was stated is itself told.
    private static func plain(_ warnings: [String]) -> [String] {
        warnings.filter { $0 != WarningCode.setGivenAbsolute.rawValue }
    }

    private static func agree(_ first: OutputValue, _ second: OutputValue?) -> Bool {
        guard case .quantity(let one, let unit) = first, case .quantity(let other, let shown) = second else {
            return first == second
        }
        return unit == shown && abs(one - other) <= 1e-9 * max(abs(one), abs(other)) + 1e-12
    }
}
