import Testing

@testable import Sizing

struct HostileInputTests {
    private static let numbers: [Double] = [
        .nan, .infinity, -.infinity, 0, -0.0, -1, .leastNonzeroMagnitude, 1e-12, 1e12, 1e300, .greatestFiniteMagnitude,
        -.greatestFiniteMagnitude, 2.5,
    ]
    private static let garbage: [InputValue] = [
        .null, .flag(true), .text(""), .text("1000"), .text("\u{0}\"}{\n"), .list([]), .list([.list([.null])]),
        .object([:]), .object(["value": .text("1"), "unit": .text("psig")]),
        .object(["value": .object(["value": .number(1)])]), .quantity(value: 1, unit: ""),
        .quantity(value: 1, unit: "kW"), .quantity(value: 1, unit: "psi"), .quantity(value: 1, unit: "\u{1F525}"),
    ]

    @Test(arguments: CaseFile.solved)
    func `no value of any field traps or yields a number that is not finite`(_ visible: VisibleCase) throws {
        let kind = try #require(SizingEngine.kinds.first { $0.name == visible.kind })
        for field in kind.fields {
            for value in Self.values(for: field) {
                var inputs = visible.input
                inputs[field.name] = value
                check(SizingEngine().evaluate(kind: visible.kind, inputs: inputs), "\(field.name) = \(value)")
            }
        }
    }

    @Test(arguments: CaseFile.solved)
    func `an input that is left out is assumed, not needed, or named`(_ visible: VisibleCase) {
        for name in visible.input.keys {
            var inputs = visible.input
            inputs[name] = nil
            check(SizingEngine().evaluate(kind: visible.kind, inputs: inputs), "without \(name)")
        }
    }

    @Test(arguments: [
        "", "boiler", "Separator", "separator ", "separator/../pump", String(repeating: "x", count: 9999),
    ])
    func `an unknown kind is refused by its code`(_ kind: String) {
        let result = SizingEngine().evaluate(kind: kind, inputs: ["a": .null])
        #expect(result.error == "E_UNKNOWN_KIND")
        #expect(result.errors.map(\.pointer) == ["/kind"])
    }

    private static func values(for field: FieldDescription) -> [InputValue] {
        var values = garbage + numbers.map(InputValue.number)
        if case .quantity(let dimension) = field.form {
            for symbol in UnitTable.symbols(of: dimension).prefix(3) {
                values += numbers.map { .quantity(value: $0, unit: symbol) }
            }
        }
        return values
    }

    private func check(_ result: SizingResult, _ situation: String) {
        switch result.status {
        case .ok:
            #expect(result.errors.isEmpty)
            #expect(result.outputs.rows.allSatisfy { $0.value.isFinite }, "\(situation)")
        case .error:
            #expect(result.error == result.errors.first?.code)
            #expect(result.outputs.rows.isEmpty)
            for error in result.errors {
                #expect(ErrorCode(rawValue: error.code) != nil, "\(situation)")
                #expect(!error.detail.text.contains("{}"), "\(situation): \(error.detail.text)")
            }
        }
        var bytes: [UInt8] = []
        result.writeJSON(into: &bytes)
        #expect(bytes.first == UInt8(ascii: "{") && bytes.last == UInt8(ascii: "}"))
    }
}
