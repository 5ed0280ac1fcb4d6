import Sizing

/// The few results that a reader looks for first.
enum KeyResults {
    /// One of them.
    struct Row: Sendable, Hashable {
        let name: String
        let value: String
    }

    private static let names: [String: [String]] = [
        "separator": [
            "diameter", "seam_to_seam_length", "shell_thickness_nominal", "design_pressure", "empty_mass", "governing",
        ],
        "vessel_wall": [
            "shell_thickness_nominal", "head_thickness_nominal", "mawp", "hydrotest_pressure", "empty_mass",
            "internal_volume",
        ],
        "pump": ["rated_flow", "tdh", "shaft_power", "motor_rating", "npsha", "pump_type"],
        "tank": ["diameter", "height", "working_volume", "design_thickness_course1", "total_mass", "roof_type"],
        "control_valve": [
            "valve_nps", "cv_required_installed", "cv_required", "cv_rated", "opening_fraction_of_rated_cv",
            "body_velocity",
            "outlet_mach", "choked", "kv_required",
        ],
        "compressor": [
            "stages", "shaft_power", "driver_rating", "discharge_temperature_max", "inlet_actual_flow", "type",
        ],
        "relief_valve": ["orifice", "area_required", "orifice_area", "valves", "area_margin", "relieving_pressure"],
        "heat_exchanger": ["duty", "area_design", "shell_id", "tubes_per_shell", "lmtd", "F"],
        "line": ["nps", "schedule", "velocity", "erosional_ratio", "pressure_gradient", "pressure_drop"],
        "control_system": [
            "installed_channels", "racks", "cabinets", "ups_rating", "switches", "hours_total",
        ],
        "cost": ["total_module", "low", "high", "equipment_cost", "bare_module", "grass_roots"],
        "units": ["result"],
    ]

    /// At most six, each with its value; the first outputs of a kind that has no list.
    static func of(_ result: SizingResult, _ language: Language) -> [Row] {
        let wanted = names[result.kind] ?? result.outputs.rows.map(\.name)
        let found = wanted.lazy.compactMap { name in
            result.outputs[name].map { Row(name: name, value: ValueText.text($0, language)) }
        }
        return Array(found.prefix(6))
    }
}
