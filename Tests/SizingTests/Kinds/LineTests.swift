import Foundation
import Testing

@testable import Sizing

/// Process lines: second routes for each formula, and the rules of size and wall.
struct LineTests {
    @Test func `the two-phase density agrees with the field form of RP 14E within 0.2 percent`() throws {
        let found = try FlowCase.outputs("line", FlowCase.twoPhaseLine([:]))
        let (p, gas, z, rankine) = (314.695949, 0.7, 0.93, 579.67)
        let ratio = 5e6 / 5000.0
        let density = (12_409 * 0.85 * p + 2.7 * ratio * gas * p) / (198.7 * p + ratio * rankine * z)
        #expect(FlowCase.agree(found.number("mixture_density"), density * 16.0184634, within: 3e-3))
    }

    @Test(arguments: [80.0, 100, 125, 200])
    func `the erosional velocity is C over the root of the density in US units`(_ constant: Double) throws {
        let found = try FlowCase.outputs("line", FlowCase.twoPhaseLine(["erosional_c": .number(constant)]))
        let feet = constant / (found.number("mixture_density") / 16.0184634).squareRoot()
        #expect(FlowCase.agree(found.number("erosional_velocity"), feet * 0.3048, within: 1e-6))
    }

    @Test func `a gas line loses what the isothermal equation says`() throws {
        let length = InputValue.quantity(value: 5000, unit: "m")
        let found = try FlowCase.outputs("line", FlowCase.gasLine(["length": length]))
        let start = 514.695949 * 6894.757293
        let end = start - found.number("pressure_drop") * 1000
        let density = found.number("mixture_density")
        let flux = density * found.number("velocity")
        let resistance = found.number("friction_factor") * 5000 / (found.number("inside_diameter") / 1000)
        let left = (start * start - end * end) * density / start
        #expect(FlowCase.agree(left, flux * flux * (resistance + 2 * log(start / end)), within: 1e-8))
    }

    @Test(arguments: [1e-300, 1e-40, 1e-12, 1e-6, 1e-3, 0.1, 0.4], [1e-3, 1, 100])
    func `the isothermal drop solves its equation to 1e-10 or the flow chokes`(_ flux: Double, _ resistance: Double) {
        guard let share = IsothermalFlow.dropShare(flux: flux, resistance: resistance) else {
            let sonic = 1 - flux.squareRoot()
            #expect(sonic * (2 - sonic) < flux * (resistance - 2 * log1p(-sonic)))
            return
        }
        let right = flux * (resistance - 2 * log1p(-share))
        #expect(FlowCase.agree(share * (2 - share), right, within: 1e-10))
        #expect(share <= 1 - flux.squareRoot())
    }

    @Test(arguments: [0.0, 1, 4, 1e300, .infinity, .nan])
    func `a flux at or above the speed of sound has no isothermal drop`(_ flux: Double) {
        let share = IsothermalFlow.dropShare(flux: flux, resistance: 1)
        #expect(share == (flux == 0 ? 0 : nil))
    }

    @Test func `a laminar line follows Hagen and Poiseuille`() throws {
        let found = try FlowCase.outputs(
            "line",
            FlowCase.liquidLine([
                "liquid_viscosity": .quantity(value: 2000, unit: "cP"), "nps": .number(12),
            ])
        )
        let bore = found.number("inside_diameter") / 1000
        let flow = 10_000 * 0.158987294928 / 86_400
        let gradient = 128 * 2 * flow / (.pi * bore * bore * bore * bore)
        #expect(found.number("reynolds") < 2000)
        #expect(FlowCase.agree(found.number("pressure_gradient") * 10, gradient, within: 1e-3))
    }

    @Test(arguments: [(150.0, 6, "STD"), (1500, 6, "XS"), (2000, 6, "120"), (3000, 6, "160")])
    func `the schedule is the lightest that holds the design pressure`(
        _ psig: Double,
        _ nps: Double,
        _ schedule: String
    ) throws {
        let inputs = FlowCase.liquidLine([
            "nps": .number(nps), "design_pressure": .quantity(value: psig, unit: "psig"),
        ])
        let found = try FlowCase.outputs("line", inputs)
        let inches = psig * (168.3 / 25.4) / (2 * (20_000 + 0.4 * psig))
        let needed = (inches + 0.0625) / 0.875 * 25.4
        #expect(FlowCase.agree(found.number("wall_required"), needed, within: 1e-9))
        #expect(found.number("wall_thickness") >= needed)
        #expect(found["schedule"] == .text(schedule))
    }

    @Test(arguments: [1.0, 1.5, 2])
    func `small pipe starts at extra strong`(_ nps: Double) throws {
        let found = try FlowCase.outputs("line", FlowCase.liquidLine(["nps": .number(nps), "length": Self.metre]))
        #expect(found["schedule"] == .text("XS"))
    }

    @Test func `a hot line has the interpolated stress`() throws {
        func needed(_ fahrenheit: Double) throws -> Double {
            let inputs = FlowCase.liquidLine([
                "temperature": .quantity(value: fahrenheit, unit: "degF"), "nps": .number(8),
                "design_pressure": .quantity(value: 1000, unit: "psig"), "corrosion_allowance": Self.nothing,
            ])
            return try FlowCase.outputs("line", inputs).number("wall_required")
        }
        let bare = 219.1 * 1000 / 0.875 / 2
        for (fahrenheit, ksi) in [(100.0, 20.0), (400, 20), (450, 19.5), (625, 17.6), (800, 11.4)] {
            #expect(FlowCase.agree(try needed(fahrenheit), bare / (ksi * 1000 + 400), within: 1e-9))
        }
    }

    @Test func `the smallest size that keeps the limits is chosen and the one below does not`() throws {
        for inputs in [FlowCase.liquidLine([:]), FlowCase.gasLine([:]), FlowCase.twoPhaseLine([:])] {
            let nps = try FlowCase.outputs("line", inputs).number("nps")
            let index = try #require(PipeSize.all.firstIndex { $0.nps == nps })
            var smaller = inputs
            smaller["nps"] = .number(PipeSize.all[index - 1].nps)
            let result = SizingEngine().evaluate(kind: "line", inputs: smaller)
            #expect(result.error != nil || result.warnings.contains("W_LINE_CRITERIA_EXCEEDED"))
        }
    }

    @Test(arguments: ["liquid", "gas", "two_phase"])
    func `more flow never chooses a smaller line`(_ service: String) throws {
        let bores = try stride(from: 0.02, through: 3, by: 0.07).compactMap { factor -> Double? in
            let liquid = InputValue.quantity(value: 20_000 * factor, unit: "bbl/d")
            let gas = InputValue.quantity(value: 40 * factor, unit: "MMSCFD")
            let inputs =
                switch service {
                case "liquid": FlowCase.liquidLine(["liquid_rate": liquid])
                case "gas": FlowCase.gasLine(["gas_rate": gas])
                default: FlowCase.twoPhaseLine(["liquid_rate": liquid, "gas_rate": gas, "length": Self.metre])
                }
            return try FlowCase.outputs("line", inputs).number("nps")
        }
        #expect(bores == bores.sorted())
    }

    @Test func `a given velocity limit replaces the fixed one and never the erosional one`() throws {
        let slow = InputValue.quantity(value: 0.5, unit: "m/s")
        #expect(try FlowCase.outputs("line", FlowCase.liquidLine(["max_velocity": slow])).number("velocity") <= 0.5)
        let fast = InputValue.quantity(value: 500, unit: "m/s")
        let open = InputValue.quantity(value: 1000, unit: "kPa/100m")
        let gas = try FlowCase.outputs(
            "line",
            FlowCase.gasLine(["max_velocity": fast, "max_pressure_gradient": open])
        )
        #expect(gas.number("erosional_ratio") <= 1)
        let mixed = try FlowCase.outputs("line", FlowCase.twoPhaseLine(["max_velocity": fast]))
        #expect(mixed.number("erosional_ratio") <= 1)
    }

    private static let metre = InputValue.quantity(value: 1, unit: "m")
    private static let nothing = InputValue.quantity(value: 0, unit: "mm")
}
