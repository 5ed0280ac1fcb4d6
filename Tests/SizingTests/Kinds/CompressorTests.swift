import Foundation
import Testing

@testable import Sizing

struct CompressorTests {
    private static let base: [String: InputValue] = [
        "gas_rate": .quantity(value: 10, unit: "MMSCFD"), "suction_pressure": .quantity(value: 100, unit: "psia"),
        "discharge_pressure": .quantity(value: 900, unit: "psia"),
        "suction_temperature": .quantity(value: 100, unit: "degF"), "gas_sg": .number(0.65), "k": .number(1.27),
    ]

    private func run(_ changes: [String: InputValue?] = [:]) -> SizingResult {
        var inputs = Self.base
        for (name, value) in changes { inputs[name] = value }
        return SizingEngine().evaluate(kind: "compressor", inputs: inputs)
    }

    @Test(arguments: ["compressor-01", "compressor-02", "compressor-03", "compressor-09"])
    func `the power of every stage is that of the field formula of GPSA`(_ id: String) throws {
        let visible = try CaseFile.named(id)
        let result = SizingEngine().evaluate(kind: "compressor", inputs: visible.input)
        let train = try Self.train(visible.input)
        let rate = try #require(visible.input["gas_rate"]?.stated)
        let exponent = train.input.machine.exponent(heatRatio: train.input.gas.heatRatio)
        for stage in train.train.stages {
            let rankine = stage.suctionTemperature.si * 1.8
            let rise = pow(train.train.stageRatio, exponent) - 1
            let horsepower =
                3.0303 * stage.meanZ * rate * rankine / (train.input.machine.efficiency * exponent) * 14.696 / 519.67
                * rise
            #expect(horsepower.isNear(stage.gasPower.si / 745.69987, 1e-5))
        }
        #expect(try result.number("gas_power").isNear(train.train.gasPower.si / 1000, 1e-12))
    }

    @Test func `the heads of CMP-1 follow from enthalpy differences of an ideal gas`() throws {
        // H = Z cp (T2 - T1) for an isentropic ideal-gas stage: another route to R T/(M m)(r^m - 1).
        let found = try Self.train(Self.base)
        let heatCapacity = found.input.gas.heatCapacity.si
        for stage in found.train.stages {
            let rise = stage.dischargeTemperature.si - stage.suctionTemperature.si
            #expect((stage.meanZ * heatCapacity * rise).isNear(stage.head, 1e-9))
        }
    }

    @Test func `the pressures of the stages end at the discharge pressure`() throws {
        for loss in [0, 0.02, 0.1] {
            let found = try Self.train(
                Self.base.merging(["interstage_pressure_loss": .number(loss)]) { $1 }
            )
            let last = try #require(found.train.stages.last)
            #expect(last.discharge.si.isNear(found.input.discharge.si, 1e-12))
        }
    }

    @Test func `mass flow and molecular weight describe the same gas`() throws {
        let byVolume = run()
        let byMass = run([
            "gas_rate": nil, "gas_sg": nil, "molecular_weight": .number(0.65 * 28.9647),
            "mass_flow": .quantity(value: try byVolume.number("mass_flow"), unit: "kg/h"),
        ])
        for row in byVolume.outputs.rows {
            guard let one = row.value.number else { continue }
            #expect(try byMass.number(row.name).isNear(one, 1e-9), "\(row.name)")
        }
    }

    @Test func `both flows without a weight fix the gas and leave nothing to confirm`() throws {
        let result = run(["gas_sg": nil, "mass_flow": .quantity(value: 9376.555, unit: "kg/h")])
        #expect(result.warnings.isEmpty)
        #expect(try result.number("head_total").isNear(try run().number("head_total"), 1e-5))
    }

    @Test(arguments: ["suction_temperature", "gas_sg", "k"])
    func `an assumed property has to be confirmed`(_ field: String) {
        let result = run([field: nil])
        #expect(result.warnings == ["W_DEFAULT_PROVISIONAL:" + field])
        #expect(result.assumptions.contains { $0.field == field && $0.provisional })
    }

    @Test func `a molecular weight is not assumed twice`() {
        let result = run(["gas_sg": nil, "molecular_weight": .number(20)])
        #expect(result.warnings.isEmpty)
    }

    @Test(arguments: [(1999.99, "reciprocating"), (2000, "centrifugal"), (2500, "centrifugal")])
    func `the flow at the inlet chooses the type`(_ acfm: Double, _ type: String) throws {
        let flow = try run().number("inlet_actual_flow") / 0.028316846592 / 60
        let rate = InputValue.quantity(value: 10 * acfm / flow, unit: "MMSCFD")
        #expect(run(["gas_rate": rate]).outputs["type"] == .text(type))
        #expect(run(["gas_rate": rate, "type": .text("auto")]).outputs["type"] == .text(type))
    }

    @Test func `the defaults are those of the type`() {
        let slow = run(["type": .text("reciprocating")]).assumptions
        #expect(slow.first { $0.field == "isentropic_efficiency" }?.value == .number(0.82))
        #expect(slow.first { $0.field == "max_discharge_temperature" }?.value == .quantity(value: 300, unit: "degF"))
        let fast = run(["type": .text("centrifugal")]).assumptions
        #expect(fast.first { $0.field == "polytropic_efficiency" }?.value == .number(0.77))
        #expect(fast.first { $0.field == "mechanical_efficiency" }?.value == .number(0.98))
        #expect(!fast.contains { $0.field == "isentropic_efficiency" })
    }

    @Test func `more gas never needs a smaller machine`() throws {
        let powers = try [1.0, 3, 5, 8, 12, 20, 40].map {
            let result = run(["gas_rate": .quantity(value: $0, unit: "MMSCFD"), "type": .text("centrifugal")])
            return (try result.number("shaft_power"), try result.number("driver_rating"))
        }
        #expect(powers.map(\.0) == powers.map(\.0).sorted())
        #expect(powers.map(\.1) == powers.map(\.1).sorted())
    }

    @Test func `more discharge pressure never needs less power in the same stages`() throws {
        var last: [Double: Double] = [:]
        for psia in stride(from: 150.0, through: 5000, by: 50) {
            let result = run(["discharge_pressure": .quantity(value: psia, unit: "psia")])
            let stages = try result.number("stages")
            let power = try result.number("shaft_power")
            #expect(power >= last[stages] ?? 0, "\(psia)")
            last[stages] = power
        }
        #expect(last.count >= 3)
    }

    private static func train(
        _ inputs: [String: InputValue]
    ) throws -> (input: CompressorInput, train: CompressorTrain) {
        var reader = InputReader(
            inputs,
            kind: CompressorKind.description,
            sheet: Worksheet(language: .english),
            allowsProvisional: false
        )
        let input = try CompressorInput(&reader)
        return (input, try CompressorTrain(input))
    }
}

extension InputValue {
    fileprivate var stated: Double? {
        guard case .quantity(let value, _) = self else { return nil }
        return value
    }
}
