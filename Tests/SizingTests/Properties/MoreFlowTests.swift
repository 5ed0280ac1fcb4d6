import Testing

@testable import Sizing

/// More to do never gives a smaller piece of equipment.
struct MoreFlowTests {
    private static let factors = [1.0, 1.07, 1.25, 1.6, 2.3, 3.5]
    private static let flows: Set<String> = [
        "flow", "gas_rate", "oil_rate", "water_rate", "liquid_rate", "mass_flow", "working_volume",
        "hot_mass_flow", "duty",
    ]
    private static let sizes: [String: [String]] = [
        "separator": ["internal_volume"], "pump": ["shaft_power", "motor_rating", "npshr_estimate"],
        "tank": ["gross_volume"], "relief_valve": ["area_required"], "control_valve": ["cv_required"],
        "compressor": ["shaft_power"], "line": ["inside_diameter"],
        "heat_exchanger": ["area_required"], "control_system": ["installed_channels", "dc_load"],
    ]

    @Test(arguments: CaseFile.solved.filter { sizes[$0.kind] != nil })
    func `more flow never gives a smaller vessel, machine, tank, valve or line`(_ visible: VisibleCase) throws {
        let results = Self.factors.map { factor in
            SizingEngine().evaluate(kind: visible.kind, inputs: Self.scaled(visible.input, factor))
        }
        for name in Self.sizes[visible.kind] ?? [] {
            // A larger duty may have no solution at all; where there is one it is no smaller.
            let sizes = results.compactMap { $0.outputs[name]?.number }
            #expect(sizes.count >= 2, "nothing to compare: \(results.map(\.error))")
            for (smaller, larger) in zip(sizes, sizes.dropFirst()) {
                #expect(larger >= smaller * (1 - 1e-9), "\(name): \(sizes)")
            }
        }
    }

    @Test(arguments: CaseFile.solved.filter { $0.kind == "relief_valve" })
    func `the orifices of a relief valve always add up to the area`(_ visible: VisibleCase) throws {
        for factor in [0.1, 1, 7, 40] {
            let outputs = SizingEngine().evaluate(
                kind: visible.kind,
                inputs: Self.scaled(visible.input, factor)
            ).outputs
            let (required, area, valves) = (
                outputs["area_required"]?.number, outputs["orifice_area"]?.number, outputs["valves"]?.number
            )
            #expect(try #require(area) * #require(valves) >= #require(required) * (1 - 1e-9))
        }
    }

    private static func scaled(_ inputs: [String: InputValue], _ factor: Double) -> [String: InputValue] {
        var varied = inputs
        for name in flows {
            guard case .quantity(let value, let unit) = inputs[name] else { continue }
            varied[name] = .quantity(value: value * factor, unit: unit)
        }
        if case .list(let devices) = inputs["devices"] {
            varied["devices"] = .list(devices.map { more($0, factor) })
        }
        return varied
    }

    private static func more(_ device: InputValue, _ factor: Double) -> InputValue {
        guard case .object(var members) = device, case .number(let count) = members["qty"] else { return device }
        members["qty"] = .number((count * factor).rounded(.up))
        return .object(members)
    }
}
