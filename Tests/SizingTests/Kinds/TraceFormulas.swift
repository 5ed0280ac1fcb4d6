import Foundation

@testable import Sizing

/// The formulas of the traces written a second time, fed with nothing but the numbers that a step shows.
struct TraceFormulas {
    /// The numbers of a step in SI, by symbol; a pressure keeps its basis, a temperature is in K.
    struct Numbers {
        let values: [String: Double]

        init(_ step: TraceStep) {
            var values: [String: Double] = [:]
            for input in step.inputs {
                values[input.symbol] = TraceFormulas.si(input)
            }
            self.values = values
        }

        subscript(symbol: String) -> Double { values[symbol] ?? .nan }
    }

    typealias Formula = @Sendable (Numbers) -> Double

    static let gravity = 9.80665
    static let inch = 0.0254
    static let foot = 0.3048
    static let gallonPerMinute = 0.003785411784 / 60

    static func si(_ number: TraceValue) -> Double {
        if number.unit == "mol/s" { return number.value }
        return UnitTable.first(number.unit)?.si(number.value) ?? number.value
    }

    static let all: [String: Formula] =
        [pump, tank, relief, wall, separator, shapes].reduce(into: [:]) { $0.merge($1) { first, _ in first } }

    static let pump: [String: Formula] = [
        "pump.rated_flow": { $0["Q_normal"] * (1 + $0["margin"]) },
        "pump.suction_friction": friction, "pump.discharge_friction": friction,
        "pump.npshr": { pow($0["N"] * ($0["Q"] / gallonPerMinute).squareRoot() / 8500, 4.0 / 3) * foot },
        "pump.npsha": { ($0["ps"] - $0["pv"]) / ($0["rho"] * gravity) + $0["zs"] - $0["hf_s"] },
        "pump.hydraulic_power": { $0["rho"] * gravity * $0["Q"] * $0["TDH"] },
        "pump.shaft_power": { $0["P_h"] / $0["eta"] }, "pump.electrical_input": { $0["P"] / $0["eta_m"] },
        "pump.specific_speed": { $0["N"] * ($0["Q"] / gallonPerMinute).squareRoot() / pow($0["TDH"] / foot, 0.75) },
        "pump.stages": { $0["Ns1"] >= 500 ? 1 : pow(500 / $0["Ns1"], 4.0 / 3).rounded(.up) },
        "pump.stage_specific_speed": { $0["Ns1"] * pow($0["n"], 0.75) },
        "pump.casing": { $0["ps"] + $0["rho"] * gravity * (1.2 * $0["TDH"] + max($0["zs"], 0)) },
        "pump.head": { numbers in
            if let given = numbers.values["TDH"] { return given }
            let friction = numbers["hf_s"] + numbers["hf_d"]
            let pressure = numbers["pd"] - numbers["ps"] + numbers["dp_eq"]
            return pressure / (numbers["rho"] * gravity) + numbers["zd"] - numbers["zs"] + friction
        },
    ]

    private static let friction: Formula = {
        ($0["f"] * $0["L"] / $0["D"] + $0["K"]) * pow(4 * $0["Q"] / (.pi * $0["D"] * $0["D"]), 2) / (2 * gravity)
    }

    static let tank: [String: Formula] = [
        "tank.gross_volume": { .pi * $0["D"] * $0["D"] / 4 * $0["H"] },
        "tank.working_volume": { .pi * $0["D"] * $0["D"] / 4 * ($0["H"] - $0["freeboard"] - $0["heel"]) },
        "tank.course_design": {
            4.9 * $0["D"] * max(0, level($0) - 0.3) * $0["G"] / ($0["Sd"] / 1e6) / 1000 + $0["CA"]
        },
        "tank.course_test": { 4.9 * $0["D"] * max(0, level($0) - 0.3) / ($0["St"] / 1e6) / 1000 },
        "tank.shell_mass": { numbers in
            var mass = 0.0
            for course in 1...40 {
                guard let plate = numbers.values["t\(course)"], let height = numbers.values["h\(course)"] else { break }
                mass += .pi * (numbers["D"] + plate) * plate * height * 7850
            }
            return mass
        },
        "tank.bottom_mass": { .pi / 4 * pow($0["D"] + 0.1, 2) * $0["t_bottom"] * 7850 },
        "tank.roof_mass": { .pi / 4 * $0["D"] * $0["D"] * (1 + 1 / 256.0).squareRoot() * $0["t_roof"] * 7850 },
        "tank.structure_mass": { $0["m_roof"] * ($0["D"] <= 15 ? 0.15 : 0.6) },
        "tank.mass": { $0["m_shell"] + $0["m_bottom"] + $0["m_roof"] + $0["m_structure"] },
    ]

    /// The only symbol of a course that begins with H.
    private static func level(_ numbers: Numbers) -> Double {
        numbers.values.first { $0.key.hasPrefix("H") }?.value ?? .nan
    }

    static let relief: [String: Formula] = [
        "relief.relieving_pressure": { $0["set"] * (1 + $0["overpressure"]) + $0["atmosphere"] },
        "relief.critical": { $0["P1"] * pow(2 / ($0["k"] + 1), $0["k"] / ($0["k"] - 1)) },
        "relief.c": { 0.03948 * ($0["k"] * pow(2 / ($0["k"] + 1), ($0["k"] + 1) / ($0["k"] - 1))).squareRoot() },
        "relief.f2": { numbers in
            let (k, r) = (numbers["k"], numbers["P2"] / numbers["P1"])
            return (k / (k - 1) * pow(r, 2 / k) * (1 - pow(r, (k - 1) / k)) / (1 - r)).squareRoot()
        },
        "relief.kn": { numbers in
            let pressure = numbers["P1"] / 1000
            return pressure <= 10_339 ? 1 : (0.02764 * pressure - 1000) / (0.03324 * pressure - 1061)
        },
        "relief.area_inviscid": {
            11.78 * $0["Q"] * 60_000 / ($0["Kd"] * $0["Kw"] * $0["Kc"])
                * ($0["SG"] * 1000 / ($0["P1"] - $0["P2"])).squareRoot() * 1e-6
        },
        "relief.reynolds": {
            999.016 * $0["SG"] * $0["Q"] / $0["A0"] * (4 * $0["A0"] / .pi).squareRoot() / $0["mu"]
        },
        "relief.kv": { 1 / (1 + 170 / $0["Re"]).squareRoot() }, "relief.area": reliefArea,
        "relief.margin": { $0["n"] * $0["A_orifice"] / $0["A"] - 1 },
    ]

    private static let reliefArea: Formula = { numbers in
        if numbers.values["Kv"] != nil { return numbers["A0"] / numbers["Kv"] }
        let (flow, first) = (numbers["W"] * 3600, numbers["P1"] / 1000)
        let factors = numbers["Kd"] * numbers["Kc"]
        if numbers.values["KN"] != nil {
            return 190.5 * flow / (first * factors * numbers["Kb"] * numbers["KN"] * numbers["KSH"]) * 1e-6
        }
        let heat = numbers["T"] * numbers["Z"] / numbers["M (g/mol)"]
        if numbers.values["C"] != nil {
            return flow / (numbers["C"] * factors * first * numbers["Kb"]) * heat.squareRoot() * 1e-6
        }
        let drop = first * (first - numbers["P2"] / 1000)
        return 17.9 * flow / (numbers["F2"] * factors) * (heat / drop).squareRoot() * 1e-6
    }
}
