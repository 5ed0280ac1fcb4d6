/// For each kind, inputs that are enough for a result.
enum CompleteItem {
    static let inputs: [String: [String: String]] = [
        "separator": [
            "phases": "2", "liquid_rate": quantity(500, "bbl/d"), "gas_rate": quantity(60, "MMSCFD"),
            "pressure": quantity(1000, "psig"), "temperature": quantity(100, "degF"), "oil_api": "45", "gas_sg": "0.65",
        ],
        "vessel_wall": [
            "inside_diameter": quantity(96, "in"), "seam_to_seam_length": quantity(20, "ft"),
            "design_pressure": quantity(100, "psig"), "design_temperature": quantity(300, "degF"),
        ],
        "pump": ["flow": quantity(461, "gpm"), "differential_head": quantity(100, "ft"), "sg": "1"],
        "tank": ["working_volume": quantity(10_000, "bbl"), "sg": "0.9"],
        "control_valve": [
            "service": #""liquid""#, "flow": quantity(150, "gpm"), "sg": "1", "inlet_pressure": quantity(60, "psig"),
            "pressure_drop": quantity(10, "psi"), "pipe_nps": "3",
        ],
        "compressor": [
            "gas_rate": quantity(5, "MMSCFD"), "suction_pressure": quantity(50, "psig"),
            "discharge_pressure": quantity(150, "psig"), "suction_temperature": quantity(90, "degF"), "gas_sg": "0.7",
            "k": "1.25",
        ],
        "relief_valve": [
            "service": #""liquid""#, "flow": quantity(500, "gpm"), "sg": "1", "set_pressure": quantity(150, "psig"),
        ],
        "heat_exchanger": [
            "hot_inlet_temperature": quantity(130, "degC"), "hot_outlet_temperature": quantity(110, "degC"),
            "cold_inlet_temperature": quantity(15, "degC"), "cold_outlet_temperature": quantity(85, "degC"),
            "duty": quantity(2_000, "kW"), "service_pair": #""light_oil_water""#,
        ],
        "line": [
            "service": #""liquid""#, "liquid_rate": quantity(300, "gpm"), "liquid_sg": "1",
            "pressure": quantity(60, "psig"), "temperature": quantity(77, "degF"), "nps": "6",
        ],
        "control_system": ["devices": #"[{"type":"switch","qty":16}]"#],
        "cost": ["equipment": #""control_valve""#, "size": "224"],
        "units": ["dimension": #""viscosity""#, "quantity": quantity(12, "cP"), "to": #""Pa.s""#],
    ]

    /// The item in JSON, with `value` in the place of one input, whether or not it is among the complete ones.
    static func json(_ kind: String, replacing name: String? = nil, with value: String = "") -> String {
        var inputs = inputs[kind, default: [:]]
        if let name { inputs[name] = value }
        let members = inputs.sorted { $0.key < $1.key }.map { #""\#($0.key)":\#($0.value)"# }
        return #"{"kind":"\#(kind)","inputs":{\#(members.joined(separator: ","))}}"#
    }

    private static func quantity(_ value: Double, _ unit: String) -> String {
        #"{"value":\#(value),"unit":"\#(unit)"}"#
    }
}
