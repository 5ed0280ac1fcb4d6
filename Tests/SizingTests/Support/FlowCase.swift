import Testing

@testable import Sizing

/// Requests that the tests of valves and lines vary; nil takes a field away.
enum FlowCase {
    static func liquidValve(_ changes: [String: InputValue?]) -> [String: InputValue] {
        changed(
            [
                "service": .text("liquid"), "flow": .quantity(value: 300, unit: "gpm"), "sg": .number(1),
                "inlet_pressure": .quantity(value: 100, unit: "psig"),
                "outlet_pressure": .quantity(value: 60, unit: "psig"),
                "vapor_pressure": .quantity(value: 0.5, unit: "psia"),
                "critical_pressure": .quantity(value: 3206, unit: "psia"), "pipe_nps": .number(4),
            ],
            changes
        )
    }

    static func gasValve(_ changes: [String: InputValue?]) -> [String: InputValue] {
        changed(
            [
                "service": .text("gas"), "gas_rate": .quantity(value: 10, unit: "MMSCFD"), "gas_sg": .number(0.65),
                "inlet_pressure": .quantity(value: 600, unit: "psig"),
                "outlet_pressure": .quantity(value: 300, unit: "psig"),
                "temperature": .quantity(value: 100, unit: "degF"), "k": .number(1.28), "pipe_nps": .number(4),
            ],
            changes
        )
    }

    static func liquidLine(_ changes: [String: InputValue?]) -> [String: InputValue] {
        changed(
            [
                "service": .text("liquid"), "liquid_rate": .quantity(value: 10_000, unit: "bbl/d"),
                "liquid_sg": .number(0.85), "pressure": .quantity(value: 150, unit: "psig"),
                "temperature": .quantity(value: 100, unit: "degF"),
            ],
            changes
        )
    }

    static func gasLine(_ changes: [String: InputValue?]) -> [String: InputValue] {
        changed(
            [
                "service": .text("gas"), "gas_rate": .quantity(value: 20, unit: "MMSCFD"), "gas_sg": .number(0.65),
                "pressure": .quantity(value: 500, unit: "psig"), "temperature": .quantity(value: 90, unit: "degF"),
            ],
            changes
        )
    }

    static func twoPhaseLine(_ changes: [String: InputValue?]) -> [String: InputValue] {
        changed(
            [
                "service": .text("two_phase"), "gas_rate": .quantity(value: 5, unit: "MMSCFD"),
                "gas_sg": .number(0.7), "liquid_rate": .quantity(value: 5000, unit: "bbl/d"),
                "liquid_sg": .number(0.85), "pressure": .quantity(value: 300, unit: "psig"),
                "temperature": .quantity(value: 120, unit: "degF"), "z_factor": .number(0.93),
            ],
            changes
        )
    }

    static func outputs(_ kind: String, _ inputs: [String: InputValue]) throws -> OutputTable {
        let result = SizingEngine().evaluate(kind: kind, inputs: inputs)
        try #require(result.status == .ok, "\(result.errors.map(\.detail.text))")
        return result.outputs
    }

    static func agree(_ got: Double, _ expected: Double, within tolerance: Double) -> Bool {
        abs(got - expected) <= tolerance * abs(expected)
    }

    private static func changed(
        _ inputs: [String: InputValue],
        _ changes: [String: InputValue?]
    ) -> [String: InputValue] {
        var inputs = inputs
        for (name, value) in changes { inputs[name] = value }
        return inputs
    }
}

extension OutputTable {
    /// The number of an output; not a number when it is absent, so that no comparison holds.
    func number(_ name: String) -> Double { self[name]?.number ?? .nan }
}
