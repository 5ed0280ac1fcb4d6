import Testing

@testable import Sizing

/// Every error and warning of a control valve, provoked.
struct ControlValveCodeTests {
    typealias Change = (name: String, inputs: [String: InputValue], code: String)

    private static let errors: [Change] = [
        ("equal pressures", FlowCase.liquidValve(["outlet_pressure": psig(100)]), "E_DP_NONPOSITIVE"),
        ("outlet above inlet", FlowCase.gasValve(["outlet_pressure": psig(700)]), "E_DP_NONPOSITIVE"),
        ("outlet at vacuum", FlowCase.liquidValve(["outlet_pressure": psia(0)]), "E_DP_NONPOSITIVE"),
        ("outlet below vacuum", FlowCase.liquidValve(["outlet_pressure": psig(-20)]), "E_DP_NONPOSITIVE"),
        ("drop of nothing", drop(0), "E_DP_NONPOSITIVE"), ("negative drop", drop(-5), "E_DP_NONPOSITIVE"),
        ("drop to vacuum", drop(115), "E_DP_NONPOSITIVE"),
        ("drop against outlet", FlowCase.liquidValve(["pressure_drop": psi(41)]), "E_CONTRADICTION"),
        ("neither outlet nor drop", FlowCase.liquidValve(["outlet_pressure": nil]), "E_MISSING_INPUT"),
        ("no critical pressure", FlowCase.liquidValve(["critical_pressure": nil]), "E_MISSING_INPUT"),
        ("boiling inlet", FlowCase.liquidValve(["vapor_pressure": psia(115)]), "E_FLASHING_INLET"),
        ("vapour above critical", FlowCase.liquidValve(["critical_pressure": psia(0.4)]), "E_CONTRADICTION"),
        ("two densities", FlowCase.liquidValve(["oil_api": .number(30)]), "E_CONTRADICTION"),
        ("no density", FlowCase.liquidValve(["sg": nil]), "E_MISSING_INPUT"),
        ("no liquid flow", FlowCase.liquidValve(["flow": nil]), "E_MISSING_INPUT"),
        ("no gas flow", FlowCase.gasValve(["gas_rate": nil]), "E_MISSING_INPUT"),
        ("no temperature", FlowCase.gasValve(["temperature": nil]), "E_MISSING_INPUT"),
        ("no gas", FlowCase.gasValve(["gas_sg": nil]), "E_MISSING_INPUT"),
        ("two gases", FlowCase.gasValve(["molecular_weight": .number(20)]), "E_CONTRADICTION"),
        ("no flow at all", FlowCase.gasValve(["gas_rate": .quantity(value: 0, unit: "MMSCFD")]), "E_RANGE"),
        ("k", FlowCase.gasValve(["k": .number(1)]), "E_RANGE"),
        ("FL", FlowCase.gasValve(["FL": .number(1.1)]), "E_RANGE"),
        ("no such pipe", FlowCase.liquidValve(["pipe_nps": .number(5)]), "E_NO_STANDARD_SIZE"),
        ("no such schedule", FlowCase.liquidValve(["pipe_schedule": .text("40")]), "E_NO_STANDARD_SIZE"),
        ("schedule not made", FlowCase.liquidValve(["pipe_schedule": .text("80")]), "E_NO_STANDARD_SIZE"),
        ("pipe against bore", FlowCase.liquidValve(["pipe_id": millimetres(110)]), "E_CONTRADICTION"),
        ("outlet pipe alone", outletPipeAlone, "E_MISSING_INPUT"),
        ("bore too small", FlowCase.liquidValve(["valve_bore": millimetres(20)]), "E_VALVE_TOO_SMALL_BORE"),
        ("bore that only recovery could help", recoveringOutlet, "E_VALVE_TOO_SMALL_BORE"),
        ("line too small", FlowCase.liquidValve(["pipe_nps": .number(1.5)]), "E_VALVE_TOO_LARGE"),
        ("line below every size", tinyLine, "E_VALVE_TOO_LARGE"),
        ("style", FlowCase.liquidValve(["style": .text("gate")]), "E_CHOICE"),
        ("plain psi", FlowCase.liquidValve(["inlet_pressure": psi(100)]), "E_PRESSURE_BASIS"),
    ]

    private static let warnings: [Change] = [
        (
            "vapour pressure unknown", liquid(["vapor_pressure": nil, "critical_pressure": nil]),
            "W_CHOKING_NOT_CHECKED"
        ),
        ("boiling outlet", liquid(["vapor_pressure": psia(80)]), "W_FLASHING"),
        ("cavitation", liquid(["vapor_pressure": psia(14), "outlet_pressure": psig(1)]), "W_CHOKED_CAVITATION"),
        ("choked gas", FlowCase.gasValve(["outlet_pressure": psig(50)]), "W_CHOKED_GAS"),
        ("viscous", liquid(["viscosity": .quantity(value: 2000, unit: "cP")]), "W_NON_TURBULENT"),
        ("no pipe", liquid(["pipe_nps": nil]), "W_NO_SIZE_PICK"),
        ("ball", liquid(["style": .text("segmented_ball")]), "W_NO_SIZE_PICK"),
        ("k assumed", FlowCase.gasValve(["k": nil]), "W_DEFAULT_PROVISIONAL:k"),
        ("trim", liquid(["flow": .quantity(value: 40, unit: "gpm")]), "W_REDUCED_TRIM"),
        ("fast", FlowCase.gasValve(["outlet_pressure": psig(20), "pipe_nps": .number(2)]), "W_VELOCITY"),
        ("wide line", liquid(["pipe_nps": .number(18)]), "W_VALVE_BELOW_HALF_LINE"),
    ]

    @Test(arguments: errors.map { ($0.name, $0.inputs, $0.code) })
    func `a request that cannot be is refused by its code`(
        _ name: String,
        _ inputs: [String: InputValue],
        _ code: String
    ) {
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.error == code, "\(name): \(result.errors.map(\.detail.text))")
    }

    @Test(arguments: warnings.map { ($0.name, $0.inputs, $0.code) })
    func `what a reader has to know is said`(_ name: String, _ inputs: [String: InputValue], _ code: String) {
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.status == .ok, "\(name): \(result.errors.map(\.detail.text))")
        #expect(result.warnings.contains(code), "\(name): \(result.warnings)")
        #expect(result.warningDetails.allSatisfy { !$0.detail.text.contains("{}") })
    }

    @Test(arguments: [59.7, 60.3])
    func `outlet and drop that agree within one percent are both accepted`(_ outlet: Double) {
        let inputs = FlowCase.liquidValve(["outlet_pressure": Self.psig(outlet), "pressure_drop": Self.psi(40)])
        #expect(SizingEngine().evaluate(kind: "control_valve", inputs: inputs).status == .ok)
    }

    @Test func `flashing is not called cavitation`() {
        let inputs = FlowCase.liquidValve(["vapor_pressure": Self.psia(80)])
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.outputs["choked"] == .flag(true))
        #expect(!result.warnings.contains("W_CHOKED_CAVITATION"))
    }

    private static let outletPipeAlone = FlowCase.liquidValve(["pipe_nps": nil, "outlet_pipe_id": millimetres(100)])
    private static let recoveringOutlet = FlowCase.liquidValve([
        "pipe_nps": nil, "pipe_id": millimetres(25), "outlet_pipe_id": millimetres(31), "valve_bore": millimetres(24),
        "outlet_pressure": psig(90),
    ])
    private static let tinyLine = FlowCase.liquidValve(["pipe_nps": nil, "pipe_id": millimetres(15)])

    private static func liquid(_ changes: [String: InputValue?]) -> [String: InputValue] {
        FlowCase.liquidValve(changes)
    }
    private static func drop(_ value: Double) -> [String: InputValue] {
        FlowCase.liquidValve(["outlet_pressure": nil, "pressure_drop": psi(value)])
    }
    private static func psig(_ value: Double) -> InputValue { .quantity(value: value, unit: "psig") }
    private static func psia(_ value: Double) -> InputValue { .quantity(value: value, unit: "psia") }
    private static func psi(_ value: Double) -> InputValue { .quantity(value: value, unit: "psi") }
    private static func millimetres(_ value: Double) -> InputValue { .quantity(value: value, unit: "mm") }
}
