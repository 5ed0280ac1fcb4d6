import Testing

@testable import Sizing

/// The thickness formulas turned round: what a plate holds, instead of the plate for a pressure.
struct WallSecondRouteTests {
    private static let psi = PhysicalConstant.poundPerSquareInch

    @Test(arguments: [24.0, 48, 96, 144], ["SA-516-70", "SA-516-60", "SA-240-316L"])
    func `the required plate holds exactly the pressure`(_ inches: Double, _ material: String) throws {
        for psig in [50.0, 150, 600, 1200] { try check(inches, psig, material) }
    }

    private func check(_ inches: Double, _ psig: Double, _ material: String) throws {
        let inputs: [String: InputValue] = [
            "inside_diameter": .quantity(value: inches, unit: "in"),
            "seam_to_seam_length": .quantity(value: 20, unit: "ft"),
            "design_pressure": .quantity(value: psig, unit: "psig"),
            "design_temperature": .quantity(value: 350, unit: "degF"), "material": .text(material),
        ]
        let outputs = SizingEngine().evaluate(kind: "vessel_wall", inputs: inputs).outputs
        guard let shell = outputs["shell_thickness_required"]?.number else { return }
        let head = try #require(outputs["head_thickness_required"]?.number)
        let stress = try #require(outputs["allowable_stress"]?.number)
        let joint = try #require(outputs["joint_efficiency"]?.number)
        // ASME VIII-1 Appendix 1-1, on the outside radius, and the inverse of UG-32.
        let corroded = shell - 0.125
        let outside = inches / 2 + 0.125 + corroded
        let byOutside = stress * joint * corroded / (outside - 0.4 * corroded)
        let byHead = 2 * stress * (head - 0.125) / (inches + 0.25 + 0.2 * (head - 0.125))
        #expect(corroded <= 0.0625 + 1e-9 || abs(byOutside / psig - 1) < 1e-9)
        #expect(head - 0.125 <= 0.0625 + 1e-9 || abs(byHead / psig - 1) < 1e-9)
        let rating = try #require(outputs["mawp"]?.number)
        #expect(rating >= psig * (1 - 1e-9))
    }

    @Test(arguments: [24.0, 60, 120], [0.25, 0.5, 1, 2])
    func `a pressure equal to what a plate holds selects that plate`(_ inches: Double, _ plate: Double) throws {
        let corroded = plate - 0.125
        let pressure = 20_000 * 1 * corroded / (inches / 2 + 0.125 + 0.6 * corroded)
        let inputs: [String: InputValue] = [
            "inside_diameter": .quantity(value: inches, unit: "in"), "joint_efficiency": .number(1),
            "seam_to_seam_length": .quantity(value: 20, unit: "ft"),
            "design_pressure": .quantity(value: pressure, unit: "psig"),
            "design_temperature": .quantity(value: 100, unit: "degF"),
        ]
        let outputs = SizingEngine().evaluate(kind: "vessel_wall", inputs: inputs).outputs
        let nominal = try #require(outputs["shell_thickness_nominal"]?.number)
        #expect(abs(nominal - plate) < 1e-9)
    }

    @Test(arguments: CaseFile.solved.filter { $0.kind == "tank" })
    func `every course holds its liquid and its test water`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: "tank", inputs: visible.input)
        for step in result.trace where step.id == "tank.course_nominal" {
            let nominal = step.result.value * 25.4
            let needed = step.inputs.map { $0.unit == "in" ? $0.value * 25.4 : $0.value }
            #expect(needed.allSatisfy { nominal >= $0 * (1 - 1e-6) })
        }
    }
}
