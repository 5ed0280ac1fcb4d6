import Testing

@testable import Sizing

struct InputFaultTests {
    private static let sound: [String: InputValue] = [
        "phases": .number(3), "liquid_rate": .quantity(value: 10_000, unit: "bbl/d"), "water_cut": .number(0.3),
        "gas_rate": .quantity(value: 5, unit: "MMSCFD"), "pressure": .quantity(value: 250, unit: "psig"),
        "temperature": .quantity(value: 140, unit: "degF"), "oil_api": .number(32), "gas_sg": .number(0.72),
    ]

    private static let faults: [(String, InputValue?, String)] = [
        ("pressure", .number(250), "E_QUANTITY_FORMAT"),
        ("pressure", .text("250 psig"), "E_QUANTITY_FORMAT"),
        ("pressure", .flag(true), "E_QUANTITY_FORMAT"),
        ("pressure", .quantity(value: .nan, unit: "psig"), "E_NOT_FINITE"),
        ("pressure", .quantity(value: 250, unit: "psi"), "E_PRESSURE_BASIS"),
        ("pressure", .quantity(value: 250, unit: "PSIG"), "E_UNIT_UNKNOWN"),
        ("pressure", .quantity(value: 250, unit: "degF"), "E_UNIT_DIMENSION"),
        ("pressure", .quantity(value: -1, unit: "psig"), "E_RANGE"),
        ("pressure", .quantity(value: 71, unit: "MPaa"), "E_RANGE"),
        ("pressure", nil, "E_MISSING_INPUT"),
        ("phases", .number(4), "E_RANGE"),
        ("phases", .text("3"), "E_QUANTITY_FORMAT"),
        ("orientation", .text("sideways"), "E_CHOICE"),
        ("material", .text("wood"), "E_CHOICE"),
        ("water_cut", .number(1.2), "E_RANGE"),
        ("water_cut", nil, "E_MISSING_INPUT"),
        ("gas_rate", nil, "E_MISSING_INPUT"),
        ("water_rate", .quantity(value: 5000, unit: "bbl/d"), "E_CONTRADICTION"),
        ("oil_rate", .quantity(value: 12_000, unit: "bbl/d"), "E_CONTRADICTION"),
        ("design_pressure", .quantity(value: 200, unit: "psig"), "E_CONTRADICTION"),
        ("design_temperature", .quantity(value: 100, unit: "degF"), "E_CONTRADICTION"),
        ("oil_sg", .number(0.99), "E_CONTRADICTION"),
        ("slenderness_min", .number(7), "E_CONTRADICTION"),
        ("gas_density", .quantity(value: 900, unit: "kg/m3"), "E_DENSITY_ORDER"),
        ("colour", .text("blue"), "E_UNKNOWN_FIELD"),
        ("atmospheric_pressure", .quantity(value: 20, unit: "kPaa"), "E_RANGE"),
        ("tag", .number(1), "E_QUANTITY_FORMAT"),
    ]

    @Test(arguments: faults)
    func `a fault is named by its code and field`(_ field: String, _ value: InputValue?, _ code: String) {
        var inputs = Self.sound
        inputs[field] = value
        let result = SizingEngine().evaluate(kind: "separator", inputs: inputs)
        #expect(result.status == .error)
        #expect(result.error == code)
    }

    @Test func `all faults are reported at once, each with a pointer and its numbers`() {
        var inputs = Self.sound
        inputs["pressure"] = .quantity(value: 250, unit: "psi")
        inputs["gas_sg"] = .number(9)
        inputs["a/b~c"] = .null
        let result = SizingEngine().evaluate(kind: "separator", inputs: inputs)
        #expect(result.errors.map(\.code) == ["E_UNKNOWN_FIELD", "E_PRESSURE_BASIS", "E_RANGE"])
        #expect(result.errors.map(\.pointer) == ["/inputs/a~1b~0c", "/inputs/pressure", "/inputs/gas_sg"])
        #expect(result.errors.last?.detail.text.contains("9") == true)
        #expect(result.errors.last?.detail.text.contains("1.7") == true)
    }

    @Test func `the language changes the texts and nothing else`() {
        let english = SizingEngine().evaluate(kind: "separator", inputs: Self.sound)
        let spanish = SizingEngine().evaluate(kind: "separator", inputs: Self.sound, language: .spanish)
        #expect(english.outputs == spanish.outputs)
        #expect(english.warnings == spanish.warnings)
        #expect(english.disclaimer != spanish.disclaimer)
        #expect(english.bom.map(\.item) == spanish.bom.map(\.item))
        #expect(english.bom.first?.description != spanish.bom.first?.description)
    }

    @Test func `a guessed water cut is marked provisional and only on request`() {
        var inputs = Self.sound
        inputs["water_cut"] = nil
        let result = SizingEngine().evaluate(kind: "separator", inputs: inputs, allowProvisional: true)
        #expect(result.status == .ok)
        #expect(result.provisional)
        #expect(result.warnings.contains("W_DEFAULT_PROVISIONAL:water_cut"))
        inputs["allow_provisional"] = .flag(true)
        #expect(SizingEngine().evaluate(kind: "separator", inputs: inputs).provisional)
    }
}
