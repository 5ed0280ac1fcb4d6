import Foundation
import Testing

@testable import Sizing

struct HeatExchangerTests {
    private static func temperatures(_ values: [Double]) -> [String: InputValue] {
        let names = [
            "hot_inlet_temperature", "hot_outlet_temperature", "cold_inlet_temperature", "cold_outlet_temperature",
        ]
        let quantities = values.map { InputValue.quantity(value: $0, unit: "degC") }
        return Dictionary(uniqueKeysWithValues: zip(names, quantities))
    }

    private func run(_ ends: [Double], _ more: [String: InputValue] = [:]) -> SizingResult {
        var inputs = Self.temperatures(ends)
        inputs["duty"] = .quantity(value: 1000, unit: "kW")
        inputs["U"] = .quantity(value: 500, unit: "W/m2K")
        return SizingEngine().evaluate(kind: "heat_exchanger", inputs: inputs.merging(more) { $1 })
    }

    @Test func `Coulson and Richardson volume 6 example 12.1, methanol condensate sub-cooler`() throws {
        let result = SizingEngine().evaluate(
            kind: "heat_exchanger",
            inputs: try CaseFile.named("heat-exchanger-01").input
        )
        #expect(try result.number("duty").isNear(4340, 0.005))
        #expect(try result.number("lmtd").isNear(31, 0.02))
        #expect(try result.number("R").isNear(3.67, 0.005))
        #expect(try result.number("P").isNear(0.21, 0.03))
        #expect(try result.number("area_required").isNear(278, 0.05))
        #expect(try result.number("bundle_diameter").isNear(826, 0.03))
        #expect(try result.number("shell_id_calculated").isNear(894, 0.03))
    }

    @Test func `the documented example of the library ht, F by Fakheri`() throws {
        let result = SizingEngine().evaluate(
            kind: "heat_exchanger",
            inputs: try CaseFile.named("heat-exchanger-03").input
        )
        #expect(try result.number("F").isNear(0.943836, 0.0005))
    }

    @Test(arguments: 1...6, [0.05, 0.3, 0.7, 0.99995, 1.00005, 1.4, 3.0, 12.0])
    func `F is that of Fakheri for every number of shells`(_ shells: Int, _ ratio: Double) {
        for share in stride(from: 0.02, through: 0.9, by: 0.04) where share * ratio < 0.999 {
            let each = CorrectionFactor.effectiveness(share, ratio: ratio, shells: shells)
            guard let factor = CorrectionFactor.bowman(each, ratio: ratio), factor > 0.5 else { continue }
            #expect(factor.isNear(Self.fakheri(share, ratio, shells), 2e-4), "P \(share) R \(ratio)")
        }
    }

    @Test func `one shell of N in series is the root of the overall effectiveness`() {
        // N equal shells after each other have to give the overall P again.
        for ratio in [0.2, 0.8, 1, 1.7] {
            for shells in 1...6 {
                let share = 0.9 / (1 + ratio)
                let each = CorrectionFactor.effectiveness(share, ratio: ratio, shells: shells)
                let kept = (1 - each * ratio) / (1 - each)
                let overall =
                    ratio == 1
                    ? Double(shells) * each / (1 + Double(shells - 1) * each)
                    : (1 - pow(kept, Double(shells))) / (ratio - pow(kept, Double(shells)))
                #expect(overall.isNear(share, 1e-9))
            }
        }
    }

    @Test func `the mean difference is the integral of a straight profile`() throws {
        for (warm, cold) in [(60.0, 20.0), (20, 60), (40, 40), (40, 40.00001), (5, 300)] {
            let steps = 200_000.0
            var sum = 0.0
            for step in 0..<200_000 {
                let share = (Double(step) + 0.5) / steps
                sum += 1 / (warm + (cold - warm) * share)
            }
            #expect(TemperatureProgram.logMean(warm, cold).isNear(steps / sum, 1e-6))
        }
    }

    @Test func `equal heat capacity rates take the limit form without a step`() throws {
        let factors = try [-2e-4, -1.01e-4, -0.99e-4, 0, 0.99e-4, 1.01e-4, 2e-4].map { step in
            try run([100, 60 - 40 * step, 40, 80]).number("F")
        }
        for (one, next) in zip(factors, factors.dropFirst()) { #expect(one.isNear(next, 2e-4)) }
    }

    @Test func `a more demanding F needs more shells in series`() throws {
        let shells = try [0.5, 0.75, 0.8, 0.9, 0.95, 0.98].map {
            try run([100, 60, 40, 80], ["F_min": .number($0)]).number("shells_in_series")
        }
        #expect(shells == shells.sorted() && shells.first == 2)
        #expect(run([100, 60, 40, 80], ["F_min": .number(0.9999)]).error == "E_F_FACTOR")
    }

    @Test func `more duty never gives less area or a smaller exchanger`() throws {
        var last = (0.0, 0.0)
        for duty in stride(from: 100.0, through: 40_000, by: 700) {
            let result = run([95, 60, 25, 40], ["duty": .quantity(value: duty, unit: "kW")])
            let area = try result.number("area_required")
            let tubes = try result.number("tubes_per_shell") * result.number("shells_in_parallel")
            #expect(area > last.0 && tubes >= last.1, "\(duty)")
            last = (area, tubes)
        }
    }

    @Test func `the tubes hold the area and fit into the shell`() throws {
        for head in HeadType.allCases {
            for layout in TubeLayout.allCases {
                for passes in TubeLayout.passes {
                    let result = run(
                        [95, 60, 25, 40],
                        [
                            "head_type": .text(head.rawValue), "pitch": .text(layout.rawValue),
                            "tube_passes": .number(passes),
                        ]
                    )
                    let area = try result.number("tubes_per_shell") * Double.pi * 0.01905 * (6.096 - 0.05)
                    #expect(area >= (try result.number("area_design")) * (1 - 1e-9))
                    let inches = try result.number("shell_id_calculated") / 25.4
                    #expect(try result.number("shell_id") >= inches * (1 - 1e-9))
                }
            }
        }
    }

    /// Fakheri (2003): one expression for N shells at once.
    private static func fakheri(_ p: Double, _ r: Double, _ shells: Int) -> Double {
        let count = Double(shells)
        guard abs(r - 1) > 1e-4 else {
            let w = (count - count * p) / (count - count * p + p)
            let half = 0.5.squareRoot()
            return 2.0.squareRoot() * (1 - w) / w / log((w / (1 - w) + half) / (w / (1 - w) - half))
        }
        let s = (r * r + 1).squareRoot() / (r - 1)
        let w = pow((1 - p * r) / (1 - p), 1 / count)
        return s * log(w) / log((1 + w - s + s * w) / (1 + w + s - s * w))
    }
}
