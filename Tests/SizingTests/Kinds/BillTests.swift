import Testing

@testable import Sizing

/// Bills of materials: what is bought follows from what was computed.
struct BillTests {
    private static let minimum: [String: Set<String>] = [
        "pump": [
            "pump", "motor", "coupling", "baseplate", "seal", "strainer", "isolation_valve", "check_valve", "gauge",
        ],
        "tank": [
            "shell_course", "bottom", "roof", "roof_structure", "stairs", "shell_manway", "roof_manway", "nozzle",
            "vent", "level_instrument", "coating",
        ],
        "relief_valve": ["relief_valve", "outlet"], "vessel_wall": ["shell_plate", "head"],
        "separator": [
            "shell_plate", "head", "inlet_device", "nozzle_inlet", "level_instrument", "pressure_instrument",
            "temperature_instrument", "relief_valve", "coating", "nameplate",
        ],
    ]

    @Test(arguments: CaseFile.solved.filter { minimum[$0.kind] != nil })
    func `a bill has every line of its kind`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        let items = Set(result.bom.map(\.item))
        #expect(items.isSuperset(of: Self.minimum[visible.kind] ?? []))
        #expect(result.bom.allSatisfy { $0.preliminary && $0.quantity > 0 && $0.quantity.isFinite })
        #expect(result.bom.allSatisfy { !$0.description.text.contains("{}") })
    }

    @Test(arguments: CaseFile.solved.filter { $0.kind == "tank" })
    func `the plates of a tank add up to its masses`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: "tank", inputs: visible.input)
        let shell = result.bom.filter { $0.item == "shell_course" }
        #expect(Double(shell.count) == result.outputs["courses"]?.number)
        let mass = try #require(result.outputs["shell_mass"]?.number)
        #expect(abs(shell.reduce(0) { $0 + $1.quantity } / mass - 1) < 1e-9)
        let all = result.bom.filter { $0.unit == "kg" }.reduce(0) { $0 + $1.quantity }
        #expect(abs(try all / #require(result.outputs["total_mass"]?.number) - 1) < 1e-9)
    }

    @Test(arguments: CaseFile.solved.filter { $0.kind == "relief_valve" })
    func `as many relief valves are bought as are needed`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: "relief_valve", inputs: visible.input)
        #expect(result.bom.allSatisfy { $0.quantity == result.outputs["valves"]?.number })
    }

    @Test func `no spare and no variable-speed drive is bought unasked`() throws {
        let result = try SizingEngine().evaluate(kind: "pump", inputs: CaseFile.named("pump-01").input)
        #expect(result.bom.first { $0.item == "pump" }?.quantity == 1)
        #expect(result.bom.first { $0.item == "motor" }?.description.text == "motor 125 hp")
        let pump = result.bom.first { $0.item == "pump" }
        #expect(pump?.description.text == "pump OH2, 1 stages, 124.919 m3/h at 206.955 m")
    }
}
