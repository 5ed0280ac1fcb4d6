import Foundation
import Testing

@testable import Sizing

struct SensitivityTests {
    private let engine = SizingEngine()
    private static let pump: [String: InputValue] = [
        "flow": .quantity(value: 500, unit: "gpm"), "sg": .number(0.85), "viscosity": .quantity(value: 5, unit: "cP"),
        "differential_head": .quantity(value: 300, unit: "ft"), "efficiency": .number(0.7),
    ]

    @Test func `the power of a pump follows efficiency, flow, head and density`() throws {
        let found = try #require(engine.sensitivity(kind: "pump", inputs: Self.pump))
        #expect(found.output == "shaft_power" && found.unit == "kW")
        #expect(found.drivers.map(\.input) == ["efficiency", "differential_head", "flow"])
        let driver = found.drivers[0]
        #expect(driver.low.input == .number(0.9 * 0.7) && driver.high.input == .number(1.1 * 0.7))
        #expect(abs((driver.low.main ?? 0) / found.main - 1 / 0.9) < 1e-12)
        #expect(abs((driver.high.main ?? 0) / found.main - 1 / 1.1) < 1e-12)
        #expect(driver.variation == "±10 %")
        #expect(driver.low.cost.map { $0 > (found.cost ?? .infinity) } == true)
    }

    @Test(arguments: CaseFile.solved)
    func `the same request in other units has the same drivers and values`(_ visible: VisibleCase) throws {
        let kind = try #require(SizingEngine.kinds.first { $0.name == visible.kind })
        let original = engine.sensitivity(kind: visible.kind, inputs: visible.input)
        for turn in [1, 2] {
            let inputs = Restatement.restate(visible.input, of: kind, turn: turn, keepingBasis: true)
            let restated = engine.sensitivity(kind: visible.kind, inputs: inputs)
            #expect(original?.drivers.map(\.input) == restated?.drivers.map(\.input))
            for (one, other) in zip(original?.drivers ?? [], restated?.drivers ?? []) {
                for (outcome, same) in [(one.low, other.low), (one.high, other.high)] {
                    #expect(outcome.error == same.error)
                    #expect(Self.agree(outcome.main, same.main) && Self.agree(outcome.cost, same.cost), "\(one.input)")
                }
            }
        }
    }

    @Test(arguments: CaseFile.solved)
    func `at most three drivers, most influential first`(_ visible: VisibleCase) throws {
        guard let found = engine.sensitivity(kind: visible.kind, inputs: visible.input) else { return }
        #expect(found.drivers.count <= 3)
        let changes = found.drivers.map { driver in
            [driver.low.main, driver.high.main].compactMap { $0 }.map { abs($0 - found.main) }.max() ?? 0
        }
        for (first, second) in zip(changes, changes.dropFirst()) {
            #expect(first >= second * (1 - 1e-6) - 1e-6 * abs(found.main))
        }
        #expect(found.drivers.allSatisfy { ($0.low.main == nil) == ($0.low.error != nil) })
    }

    @Test func `sizes of a list, counts and the atmosphere are not varied`() throws {
        var inputs = try CaseFile.named("pump-01").input
        inputs["atmospheric_pressure"] = .quantity(value: 100, unit: "kPaa")
        for field in PumpField.all where inputs[field.name] != nil {
            let variation = try InputVariation(of: field, #require(inputs[field.name]), .english)
            #expect((variation == nil) == field.name.hasSuffix("_nps"), "\(field.name)")
        }
        let atmosphere = CommonField.atmosphere.description
        #expect(InputVariation(of: atmosphere, .quantity(value: 100, unit: "kPaa"), .english) == nil)
        #expect(InputVariation(of: SeparatorField.phases.description, .number(3), .english) == nil)
    }

    @Test func `a temperature is varied on the absolute scale and says so`() throws {
        let field = SeparatorField.temperature.description
        let value = InputValue.quantity(value: 20, unit: "degC")
        let variation = try #require(InputVariation(of: field, value, .spanish))
        guard case .quantity(let low, "degC") = variation.low else { throw Missing() }
        #expect(abs(low + 273.15 - 0.9 * 293.15) < 1e-9)
        #expect(variation.text == "±10 % de la temperatura absoluta")
    }

    @Test func `a gauge pressure is varied as it is stated`() throws {
        let field = SeparatorField.pressure.description
        let gauge = try #require(InputVariation(of: field, .quantity(value: 100, unit: "psig"), .english))
        #expect(gauge.high == .quantity(value: 1.1 * 100, unit: "psig"))
    }

    @Test func `an input that is assumed and has to be confirmed is varied too`() throws {
        let inputs: [String: InputValue] = ["working_volume": .quantity(value: 10_000, unit: "bbl")]
        let found = try #require(engine.sensitivity(kind: "tank", inputs: inputs))
        #expect(found.drivers.map(\.input) == ["working_volume", "sg"])
    }

    @Test func `a variation without a result names its code`() throws {
        let inputs: [String: InputValue] = [
            "inside_diameter": .quantity(value: 60, unit: "in"),
            "seam_to_seam_length": .quantity(value: 15, unit: "ft"),
            "design_pressure": .quantity(value: 100, unit: "psig"),
            "design_temperature": .quantity(value: 790, unit: "degF"),
        ]
        let found = try #require(engine.sensitivity(kind: "vessel_wall", inputs: inputs))
        let hot = try #require(found.drivers.first { $0.input == "design_temperature" })
        #expect(hot.high.error == "E_TEMP_RANGE" && hot.high.main == nil && hot.low.error == nil)
    }

    @Test func `it is there only when it is asked for, and is the same in both writers`() throws {
        #expect(engine.evaluate(kind: "pump", inputs: Self.pump).sensitivity == nil)
        let result = engine.evaluate(kind: "pump", inputs: Self.pump, sensitivity: true)
        #expect(result.sensitivity == engine.sensitivity(kind: "pump", inputs: Self.pump))
        var bytes: [UInt8] = []
        result.writeJSON(into: &bytes)
        let decoder = JSONDecoder()
        #expect(try decoder.decode(SizingResult.self, from: Data(bytes)).sensitivity == result.sensitivity)
        let encoded = try JSONEncoder().encode(result)
        #expect(
            try decoder.decode(InputValue.self, from: encoded) == decoder.decode(InputValue.self, from: Data(bytes))
        )
    }

    @Test func `nothing follows a request without a result`() {
        #expect(engine.sensitivity(kind: "pump", inputs: [:]) == nil)
        #expect(engine.sensitivity(kind: "boiler", inputs: [:]) == nil)
    }

    private struct Missing: Error {}

    private static func agree(_ first: Double?, _ second: Double?) -> Bool {
        guard let first, let second else { return first == nil && second == nil }
        return abs(first - second) <= 1e-9 * max(abs(first), abs(second))
    }
}
