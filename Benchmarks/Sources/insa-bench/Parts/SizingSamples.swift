import Sizing

/// One typical request of each kind.
enum SizingSamples {
    static let all: [(kind: String, inputs: [String: InputValue])] = [
        ("separator", separator), ("pump", pump), ("tank", tank), ("control_valve", controlValve),
        ("compressor", compressor), ("relief_valve", reliefValve), ("heat_exchanger", heatExchanger), ("line", line),
        ("control_system", controlSystem), ("vessel_wall", vesselWall), ("cost", cost), ("units", units),
    ]

    private static let separator: [String: InputValue] = [
        "phases": .number(3),
        "orientation": .text("horizontal"),
        "oil_rate": .quantity(value: 7000, unit: "bbl/d"),
        "water_rate": .quantity(value: 3000, unit: "bbl/d"),
        "gas_rate": .quantity(value: 5, unit: "MMSCFD"),
        "pressure": .quantity(value: 500, unit: "psig"),
        "temperature": .quantity(value: 120, unit: "degF"),
        "oil_api": .number(35),
        "gas_sg": .number(0.7),
    ]

    private static let pump: [String: InputValue] = [
        "flow": .quantity(value: 300, unit: "gpm"),
        "suction_pressure": .quantity(value: 20, unit: "psig"),
        "discharge_pressure": .quantity(value: 250, unit: "psig"),
        "sg": .number(0.85),
        "viscosity": .quantity(value: 5, unit: "cP"),
    ]

    private static let tank: [String: InputValue] = [
        "working_volume": .quantity(value: 10_000, unit: "bbl"),
        "sg": .number(0.85),
    ]

    private static let controlValve: [String: InputValue] = [
        "service": .text("liquid"),
        "flow": .quantity(value: 360, unit: "m3/h"),
        "inlet_pressure": .quantity(value: 680, unit: "kPaa"),
        "outlet_pressure": .quantity(value: 220, unit: "kPaa"),
        "density": .quantity(value: 965.4, unit: "kg/m3"),
        "vapor_pressure": .quantity(value: 70.1, unit: "kPaa"),
        "critical_pressure": .quantity(value: 22_120, unit: "kPaa"),
        "pipe_id": .quantity(value: 150, unit: "mm"),
        "valve_bore": .quantity(value: 150, unit: "mm"),
        "viscosity": .quantity(value: 0.31472, unit: "cP"),
    ]

    private static let compressor: [String: InputValue] = [
        "gas_rate": .quantity(value: 10, unit: "MMSCFD"),
        "suction_pressure": .quantity(value: 100, unit: "psia"),
        "discharge_pressure": .quantity(value: 900, unit: "psia"),
        "suction_temperature": .quantity(value: 100, unit: "degF"),
        "gas_sg": .number(0.65),
        "k": .number(1.27),
    ]

    private static let reliefValve: [String: InputValue] = [
        "service": .text("gas"),
        "mass_flow": .quantity(value: 24_270, unit: "kg/h"),
        "set_pressure": .quantity(value: 517, unit: "kPag"),
        "temperature": .quantity(value: 348, unit: "K"),
        "molecular_weight": .number(51),
        "k": .number(1.11),
        "z_factor": .number(0.9),
    ]

    private static let heatExchanger: [String: InputValue] = [
        "hot_inlet_temperature": .quantity(value: 95, unit: "degC"),
        "hot_outlet_temperature": .quantity(value: 40, unit: "degC"),
        "hot_mass_flow": .quantity(value: 100_000, unit: "kg/h"),
        "hot_cp": .quantity(value: 2.84, unit: "kJ/kgK"),
        "cold_inlet_temperature": .quantity(value: 25, unit: "degC"),
        "cold_outlet_temperature": .quantity(value: 40, unit: "degC"),
        "cold_cp": .quantity(value: 4.2, unit: "kJ/kgK"),
        "U": .quantity(value: 600, unit: "W/m2K"),
        "overdesign": .number(0),
        "tube_od": .quantity(value: 20, unit: "mm"),
        "tube_length": .quantity(value: 4.88, unit: "m"),
    ]

    private static let line: [String: InputValue] = [
        "service": .text("liquid"),
        "liquid_rate": .quantity(value: 10_000, unit: "bbl/d"),
        "liquid_sg": .number(0.85),
        "liquid_viscosity": .quantity(value: 5, unit: "cP"),
        "pressure": .quantity(value: 150, unit: "psig"),
        "temperature": .quantity(value: 100, unit: "degF"),
    ]

    private static let controlSystem: [String: InputValue] = [
        "devices": .list([
            .object(["type": .text("pressure_transmitter"), "qty": .number(20)]),
            .object(["type": .text("control_valve"), "qty": .number(8)]),
            .object(["type": .text("onoff_valve"), "qty": .number(12)]),
            .object(["type": .text("motor_dol"), "qty": .number(6)]),
        ])
    ]

    private static let vesselWall: [String: InputValue] = [
        "inside_diameter": .quantity(value: 96, unit: "in"),
        "seam_to_seam_length": .quantity(value: 20, unit: "ft"),
        "design_pressure": .quantity(value: 100, unit: "psig"),
        "design_temperature": .quantity(value: 300, unit: "degF"),
    ]

    private static let cost: [String: InputValue] = [
        "equipment": .text("hx_floating_head"),
        "size": .number(100),
        "cepci": .number(500),
    ]

    private static let units: [String: InputValue] = [
        "dimension": .text("pressure"),
        "quantity": .quantity(value: 500, unit: "psig"),
        "to": .text("bara"),
    ]
}
