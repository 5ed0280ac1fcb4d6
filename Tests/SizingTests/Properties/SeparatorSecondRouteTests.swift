import Foundation
import Testing

@testable import Sizing

/// The choice of a vessel, found again by trying every listed size against the requirements one by one.
struct SeparatorSecondRouteTests {
    private static let cases = CaseFile.solved.filter { $0.kind == "separator" }
    private static let inch = 0.0254
    private static let foot = 0.3048

    @Test(arguments: cases, [0.3, 1, 2.5])
    func `no smaller listed vessel would do, and the chosen one does`(_ visible: VisibleCase, _ scale: Double) throws {
        var inputs = visible.input
        for name in ["gas_rate", "oil_rate", "water_rate", "liquid_rate"] {
            guard case .quantity(let value, let unit) = inputs[name] else { continue }
            inputs[name] = .quantity(value: value * scale, unit: unit)
        }
        var reading = SeparatorReading(reader: reader(inputs))
        let input = try reading.input()
        var sheet = Worksheet(language: .english)
        let fluids = try SeparatorFluids(input, &sheet)
        let expected = input.orientation == .horizontal ? horizontal(input, fluids) : vertical(input, fluids)
        let result = SizingEngine().evaluate(kind: "separator", inputs: inputs)
        guard let expected else {
            #expect(result.error == "E_NO_FEASIBLE_DIAMETER")
            return
        }
        guard result.status == .ok else { return }
        #expect(result.outputs["diameter"]?.number == expected.inches)
        #expect(result.outputs["seam_to_seam_length"]?.number == expected.feet)
    }

    private func reader(_ inputs: [String: InputValue]) -> InputReader {
        let sheet = Worksheet(language: .english)
        return InputReader(inputs, kind: SeparatorKind.description, sheet: sheet, allowsProvisional: false)
    }

    /// Tries half-foot lengths upwards until the vessel holds the liquid, lets drops settle and keeps the gas slow.
    private func horizontal(_ input: SeparatorInput, _ fluids: SeparatorFluids) -> (inches: Double, feet: Double)? {
        let area = numericArea(input.levelFraction)
        let (oil, water) = (
            input.liquids.oil.si * input.oilRetention.si, input.liquids.water.si * input.waterRetention.si
        )
        for inches in StandardList.vesselDiameters {
            let bore = inches * Self.inch
            let circle = Double.pi * bore * bore / 4
            if input.isThreePhase, !layersSettle(input, fluids, bore, oil: oil, water: water, area: area) { return nil }
            var feet = 0.5
            while !holds(input, fluids, bore, feet * Self.foot, liquid: (oil + water) / (area * circle), area: area) {
                feet += 0.5
                if feet > 2000 { break }
            }
            guard feet <= 2000, feet * Self.foot / bore <= input.slenderness.upperBound * (1 + 1e-9) else { continue }
            while feet * Self.foot / bore < input.slenderness.lowerBound * (1 - 1e-9) { feet += 0.5 }
            return (inches, feet)
        }
        return nil
    }

    private func holds(
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ bore: Double,
        _ length: Double,
        liquid: Double,
        area: Double
    ) -> Bool {
        let slack = 1 + 1e-8
        guard length * slack >= 4 / 3.0 * liquid, length * slack >= liquid + 2.5 * Self.foot else { return false }
        guard fluids.gasFlow > 0 else { return true }
        // A drop falls through the gas space in the time the gas takes over the effective length.
        let velocity = fluids.gasFlow / ((1 - area) * Double.pi * bore * bore / 4)
        let fall = (1 - input.levelFraction) * bore / fluids.terminalVelocity
        guard (length - bore) * slack >= velocity * fall - 1e-9 else { return false }
        let allowed = fluids.soudersBrown * pow(length / (10 * Self.foot), 0.56)
        return velocity <= allowed * slack
    }

    private func layersSettle(
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ bore: Double,
        oil: Double,
        water: Double,
        area: Double
    ) -> Bool {
        guard oil + water > 0 else { return true }
        let share = area * water / (oil + water)
        let depth = water > 0 ? numericDepth(share) * bore : 0
        let pad = max(0, input.levelFraction * bore - depth)
        let slack = 1 + 1e-7
        return (pad < 1e-9 || pad <= fluids.waterSettling * input.oilRetention.si * slack)
            && (depth < 1e-9 || depth <= fluids.oilRising * input.waterRetention.si * slack)
    }

    private func vertical(_ input: SeparatorInput, _ fluids: SeparatorFluids) -> (inches: Double, feet: Double)? {
        let volume = input.liquids.oil.si * input.oilRetention.si + input.liquids.water.si * input.waterRetention.si
        for inches in StandardList.vesselDiameters {
            let bore = inches * Self.inch
            let circle = Double.pi * bore * bore / 4 * (1 + 1e-8)
            guard fluids.gasFlow <= fluids.terminalVelocity * circle, fluids.gasFlow <= fluids.soudersBrown * circle
            else { continue }
            if input.isThreePhase {
                guard input.liquids.oil.si <= fluids.waterSettling * circle,
                    input.liquids.water.si <= fluids.oilRising * circle
                else { continue }
            }
            let height = volume / (Double.pi * bore * bore / 4)
            let needed = height + max(76 * Self.inch, bore + 40 * Self.inch)
            var feet = 0.5
            while feet * Self.foot * (1 + 1e-9) < needed, feet < 4000 { feet += 0.5 }
            guard feet * Self.foot / bore <= input.slenderness.upperBound * (1 + 1e-9) else { continue }
            while feet * Self.foot / bore < input.slenderness.lowerBound * (1 - 1e-9) { feet += 0.5 }
            return (inches, feet)
        }
        return nil
    }

    /// Area of the segment by Simpson's rule over the angle, instead of the closed formula.
    private func numericArea(_ depth: Double) -> Double {
        let angle = acos(1 - 2 * depth)
        let steps = 2000
        var sum = 0.0
        for index in 0...steps {
            let weight = index == 0 || index == steps ? 1.0 : index % 2 == 1 ? 4.0 : 2.0
            let sine = sin(angle * Double(index) / Double(steps))
            sum += weight * sine * sine
        }
        return 2 / Double.pi * sum * angle / Double(steps) / 3
    }

    private func numericDepth(_ area: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if numericArea(middle) < area { low = middle } else { high = middle }
        }
        return low
    }
}
