import Testing

@testable import Sizing

struct TraceFormulaTests {
    private static let kinds: Set<String> = ["separator", "vessel_wall", "pump", "tank", "relief_valve"]
    private static let cases = CaseFile.solved.filter { kinds.contains($0.kind) }
    /// Steps that are looked up, rounded to a list or found by iteration.
    private static let listed: Set<String> = [
        "pump.efficiency", "pump.motor", "pump.type", "pump.flange", "tank.course_nominal", "tank.bottom", "tank.roof",
        "tank.vapor_pressure", "relief.orifice", "wall.stress", "wall.shell_nominal", "wall.head_nominal", "sep.z",
        "sep.water_depth", "sep.length", "sep.flange", "sep.nozzle_inlet", "sep.nozzle_gas", "sep.nozzle_oil",
        "sep.nozzle_water", "sep.design_pressure",
    ]

    @Test(arguments: cases)
    func `a step redone by hand from its own numbers gives its result`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        for step in result.trace where !Self.listed.contains(step.id) {
            if step.id == "sep.design_temperature", visible.input["design_temperature"] != nil { continue }
            let formula = try #require(TraceFormulas.all[step.id], "\(step.id) has no formula here")
            let (redone, shown) = (formula(TraceFormulas.Numbers(step)), TraceFormulas.si(step.result))
            // Seven digits go in; differences of nearly equal numbers lose some.
            let tolerance = 1e-5 * max(abs(shown), 1e-12) + Self.slack(step)
            #expect(abs(redone - shown) <= tolerance, "\(step.id): \(redone) instead of \(shown)")
        }
    }

    @Test(arguments: cases)
    func `a number of a step is an input or the result of an earlier one`(_ visible: VisibleCase) {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        #expect(result.trace.count >= 5)
        for step in result.trace {
            #expect(!step.formula.isEmpty && !step.source.isEmpty && !step.inputs.isEmpty, "\(step.id)")
            #expect(step.inputs.allSatisfy { $0.value.isFinite }, "\(step.id)")
        }
    }

    @Test(arguments: cases.filter { $0.kind == "relief_valve" })
    func `the US customary form gives the area of the SI form`(_ visible: VisibleCase) throws {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        let step = try #require(result.trace.first { $0.id == "relief.area" })
        let numbers = TraceFormulas.Numbers(step)
        let pounds = numbers["W"] / 0.45359237 * 3600
        let psia = numbers["P1"] / PhysicalConstant.poundPerSquareInch
        let factors = numbers["Kd"] * numbers["Kc"]
        let heat = numbers["T"] * 1.8 * numbers["Z"] / numbers["M (g/mol)"]
        let area: Double
        if numbers.values["KN"] != nil {
            area = pounds / (51.5 * psia * factors * numbers["Kb"] * numbers["KN"] * numbers["KSH"])
        } else if numbers.values["C"] != nil {
            area = pounds / (numbers["C"] / 0.03948 * 520 * factors * psia * numbers["Kb"]) * heat.squareRoot()
        } else if numbers.values["F2"] != nil {
            let drop = psia * (psia - numbers["P2"] / PhysicalConstant.poundPerSquareInch)
            area = pounds / (735 * numbers["F2"] * factors) * (heat / drop).squareRoot()
        } else {
            return
        }
        let shown = TraceFormulas.si(step.result) / (0.0254 * 0.0254)
        #expect(abs(area / shown - 1) < 0.003)
    }

    /// Rounded numbers of some size are subtracted in these.
    private static func slack(_ step: TraceStep) -> Double {
        let largest = step.inputs.map { abs(TraceFormulas.si($0)) }.max() ?? 0
        return switch step.id {
        case "wall.mawp", "wall.pressure", "pump.casing": 1e-6 * largest / 1000
        case "pump.head", "pump.npsha": 1e-6 * largest / 1000
        case "relief.margin": 1e-5
        default: 0
        }
    }
}
