import Foundation
import Testing

@testable import Sizing

struct PlantTraceTests {
    /// The trace of a case, by step and symbol, in the units it is shown in.
    private struct Shown {
        let steps: [String: TraceStep]

        init(_ id: String) throws {
            let visible = try CaseFile.named(id)
            let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
            steps = Dictionary(result.trace.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }

        func number(_ step: String, _ symbol: String) throws -> Double {
            let found = try #require(steps[step], "\(step)")
            return try #require(found.inputs.first { $0.symbol == symbol }?.value, "\(step) \(symbol)")
        }

        func result(_ step: String) throws -> Double { try #require(steps[step], "\(step)").result.value }
    }

    @Test(arguments: ["compressor-01", "compressor-02", "compressor-03", "compressor-09"])
    func `a compressor can be redone by hand from its trace`(_ id: String) throws {
        let shown = try Shown(id)
        let staging = "compressor.stage_ratio"
        let count = try shown.number(staging, "n")
        let lost = try pow(1 - shown.number(staging, "d"), count - 1)
        #expect(try shown.result(staging).isNear(pow(shown.number(staging, "r") / lost, 1 / count), 1e-6))
        var power = 0.0
        for index in 1...Int(count) {
            let stage = "compressor.stage\(index)."
            let ratio = try shown.number(stage + "head", "r_s")
            let exponent = try shown.number(stage + "head", "m")
            let start = try shown.number(stage + "head", "Ts")
            #expect(try shown.result(stage + "temperature").isNear(start * pow(ratio, exponent), 1e-6))
            let factor = try shown.number(stage + "head", "Zm") * 8.314462618 * start
            let head = try factor / (shown.number(stage + "head", "M kg/kmol") * exponent) * (pow(ratio, exponent) - 1)
            #expect(try shown.result(stage + "head").isNear(head, 1e-5))
            let flow = try shown.number(stage + "gas_power", "W") / 3600
            power += try flow * shown.result(stage + "head") / shown.number(stage + "gas_power", "eta")
        }
        #expect(try shown.result("compressor.gas_power").isNear(power, 1e-5))
        let shaft = try power / shown.number("compressor.shaft_power", "eta_m")
        #expect(try shown.result("compressor.shaft_power").isNear(shaft, 1e-5))
    }

    @Test(arguments: ["heat-exchanger-01", "heat-exchanger-02", "heat-exchanger-03", "heat-exchanger-05"])
    func `an exchanger can be redone by hand from its trace`(_ id: String) throws {
        let shown = try Shown(id)
        let (warm, cold) = try (shown.result("exchanger.warm_end"), shown.result("exchanger.cold_end"))
        let mean = (warm - cold) / log(warm / cold)
        #expect(try shown.result("exchanger.lmtd").isNear(mean, 1e-5))
        let area = "exchanger.area"
        let required = try shown.number(area, "Q") * 1000 / (shown.number(area, "U") * shown.number(area, "F") * mean)
        #expect(try shown.result(area).isNear(required, 1e-5))
        let design = try required * (1 + shown.number("exchanger.area_design", "overdesign"))
        let tubes = "exchanger.tubes"
        let shells = try shown.number(tubes, "N") * shown.number(tubes, "N_par")
        #expect(try shown.result(tubes) == (design / shells / shown.number(tubes, "a")).rounded(.up))
        let bundle = "exchanger.bundle"
        let filled = try pow(shown.number(bundle, "Nt") / shown.number(bundle, "K1"), 1 / shown.number(bundle, "n1"))
        #expect(try shown.result(bundle).isNear(shown.number(bundle, "d_o") * filled, 1e-6))
        let shell = "exchanger.shell_calculated"
        let calculated = try shown.number(shell, "D_b") * (1 + shown.number(shell, "c1")) + shown.number(shell, "c0")
        #expect(try shown.result(shell).isNear(calculated, 1e-6))
    }

    @Test(arguments: CaseFile.solved.filter { ["compressor", "heat_exchanger", "control_system"].contains($0.kind) })
    func `every step shows numbers, a formula and where it comes from`(_ visible: VisibleCase) {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        #expect(result.trace.count >= 12)
        #expect(Set(result.trace.map(\.id)).count == result.trace.count)
        for step in result.trace {
            #expect(!step.formula.isEmpty && !step.source.isEmpty && !step.inputs.isEmpty, "\(step.id)")
            #expect(step.inputs.allSatisfy { $0.value.isFinite }, "\(step.id)")
        }
    }
}
