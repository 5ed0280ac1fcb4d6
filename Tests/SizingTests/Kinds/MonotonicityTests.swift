import Testing

@testable import Sizing

struct MonotonicityTests {
    @Test(arguments: ["separator-01", "separator-03", "separator-05"])
    func `more liquid never gives a smaller separator`(_ id: String) throws {
        let base = try CaseFile.named(id)
        let volumes = try [1.0, 1.3, 1.7, 2.2].map { factor in
            var inputs = base.input
            for name in ["oil_rate", "water_rate", "liquid_rate"] { inputs[name] = inputs[name]?.scaled(factor) }
            return try output("internal_volume", "separator", inputs)
        }
        #expect(volumes == volumes.sorted())
    }

    @Test func `more pressure never gives a thinner wall, and less stress neither`() throws {
        let base = try CaseFile.named("vessel-wall-01").input
        let byPressure = try [1.0, 1.5, 2, 4, 8].map {
            var inputs = base
            inputs["design_pressure"] = inputs["design_pressure"]?.scaled($0)
            return try output("shell_thickness_required", "vessel_wall", inputs)
        }
        #expect(byPressure == byPressure.sorted())
        let byTemperature = try [100.0, 300, 500, 600, 650, 700, 750, 800].map {
            var inputs = base
            inputs["design_temperature"] = .quantity(value: $0, unit: "degF")
            return try output("shell_thickness_required", "vessel_wall", inputs)
        }
        #expect(byTemperature == byTemperature.sorted())
    }

    @Test func `more head never needs less power`() throws {
        let base = try CaseFile.named("pump-02").input
        let powers = try [1.0, 2, 4, 8].map {
            var inputs = base
            inputs["differential_head"] = inputs["differential_head"]?.scaled($0)
            return try output("shaft_power", "pump", inputs)
        }
        #expect(powers == powers.sorted())
    }

    @Test func `more volume never gives a smaller tank`() throws {
        let volumes = try stride(from: 500.0, through: 100_000, by: 500).map {
            try output(
                "gross_volume",
                "tank",
                ["working_volume": .quantity(value: $0, unit: "bbl"), "sg": .number(0.9)]
            )
        }
        #expect(volumes == volumes.sorted())
    }

    private func output(_ name: String, _ kind: String, _ inputs: [String: InputValue]) throws -> Double {
        let result = SizingEngine().evaluate(kind: kind, inputs: inputs)
        return try #require(result.outputs[name]?.number, "\(result.errors.map(\.detail.text))")
    }
}

extension InputValue {
    fileprivate func scaled(_ factor: Double) -> InputValue {
        guard case .quantity(let value, let unit) = self else { return self }
        return .quantity(value: value * factor, unit: unit)
    }
}
