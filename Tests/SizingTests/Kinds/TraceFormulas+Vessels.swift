import Foundation

@testable import Sizing

extension TraceFormulas {
    private static let straightFlange = 2 * inch

    static let wall: [String: Formula] = [
        "wall.pressure": { $0["p_design"] + $0["rho"] * gravity * $0["h"] },
        "wall.shell": {
            max($0["P"] * ($0["D"] / 2 + $0["c"]) / ($0["S"] * $0["E"] - 0.6 * $0["P"]), inch / 16) + $0["c"]
        },
        "wall.head": {
            max($0["P"] * ($0["D"] + 2 * $0["c"]) / (2 * $0["S"] * $0["Eh"] - 0.2 * $0["P"]), inch / 16) + $0["c"]
        },
        "wall.mawp": {
            min(
                $0["S"] * $0["E"] * $0["ts"] / ($0["R"] + 0.6 * $0["ts"]),
                2 * $0["S"] * $0["Eh"] * $0["th"] / (2 * $0["R"] + 0.2 * $0["th"])
            ) - $0["rho g h"]
        },
        "wall.hydrotest": { 1.3 * $0["MAWP"] * $0["S_cold"] / $0["S"] },
        "wall.shell_mass": { .pi * ($0["D"] + $0["t"]) * $0["t"] * $0["Lss"] * 7850 },
        "wall.head_mass": { numbers in
            let (mean, e) = (numbers["D"] + numbers["t"], 0.75.squareRoot())
            let spheroid = .pi * mean * mean / 4 * (1 + (1 - e * e) / e * atanh(e))
            return (spheroid + .pi * mean * straightFlange) * numbers["t"] * 7850
        },
        "wall.mass": { $0["k"] * ($0["m_shell"] + 2 * $0["m_head"]) },
        "wall.volume": { numbers in
            let bore = numbers["D"]
            return .pi * bore * bore / 4 * (numbers["Lss"] + 2 * straightFlange) + .pi * bore * bore * bore / 12
        },
        "wall.water_full": { $0["m_empty"] + $0["V"] * 999.016 },
    ]

    static let separator: [String: Formula] = [
        "sep.gas_density": {
            $0.values["rho_g"] ?? $0["p"] * 28.9647e-3 * $0["g"] / ($0["Z"] * 8.314462618 * $0["T"])
        },
        "sep.gas_rate": { $0["n"] * $0["Z"] * 8.314462618 * $0["T"] / $0["p"] }, "sep.gas_viscosity": gasViscosity,
        "sep.oil_density": { 999.016 * $0["SG"] }, "sep.water_density": { 999.016 * $0["SG"] },
        "sep.oil_viscosity": { numbers in
            let fahrenheit = numbers["T"] * 1.8 - 459.67
            let exponent = pow(10, 3.0324 - 0.02023 * numbers["degAPI"]) * pow(fahrenheit, -1.163)
            return (pow(10, exponent) - 1) / 1000
        },
        "sep.water_viscosity": { 2.414e-5 * pow(10, 247.8 / ($0["T"] - 140)) },
        "sep.drag": { 24 / $0["Re"] + 3 / $0["Re"].squareRoot() + 0.34 },
        "sep.terminal_velocity": {
            (4 * gravity * $0["dm"] * ($0["rho_o"] - $0["rho_g"]) / (3 * $0["CD"] * $0["rho_g"])).squareRoot()
        },
        "sep.souders_brown": { $0["K"] * (($0["rho_o"] - $0["rho_g"]) / $0["rho_g"]).squareRoot() },
        "sep.water_settling": { gravity * $0["drho"] * $0["dw"] * $0["dw"] / (18 * $0["mu_o"]) },
        "sep.oil_rising": { gravity * $0["drho"] * $0["do"] * $0["do"] / (18 * $0["mu_w"]) },
    ]

    private static let gasViscosity: Formula = { numbers in
        if let given = numbers.values["mu_g"] { return given }
        let (mass, rankine) = (28.9647 * numbers["g"], numbers["T"] * 1.8)
        let k = (9.4 + 0.02 * mass) * pow(rankine, 1.5) / (209 + 19 * mass + rankine)
        let x = 3.5 + 986 / rankine + 0.01 * mass
        return 1e-7 * k * exp(x * pow(numbers["rho_g"] / 1000, 2.4 - 0.2 * x))
    }

    static let shapes: [String: Formula] = [
        "sep.liquid_area": { segment($0["beta"]) },
        "sep.water_area": { $0["alpha"] * $0["Qw"] * $0["tw"] / ($0["Qo"] * $0["to"] + $0["Qw"] * $0["tw"]) },
        "sep.oil_pad": { $0["Vw"] * $0["to"] },
        "sep.diameter_max": { numbers in
            min(
                numbers["beta - hw/D"] > 0 ? numbers["ho_max"] / numbers["beta - hw/D"] : .infinity,
                numbers["hw/D"] > 0 ? numbers["Vo"] * numbers["tw"] / numbers["hw/D"] : .infinity
            )
        },
        "sep.gas_capacity": {
            (1 - $0["beta"]) / (1 - $0["alpha"]) * 4 * $0["Qg"] / (.pi * $0["Vt"])
        },
        "sep.liquid_capacity": { 4 * ($0["Qo"] * $0["to"] + $0["Qw"] * $0["tw"]) / (.pi * $0["alpha"]) },
        "sep.gas_velocity": { 4 * $0["Qg"] / ((1 - $0["alpha"]) * .pi * $0["D"] * $0["D"]) },
        "sep.liquid_height": {
            ($0["Qo"] * $0["to"] + $0["Qw"] * $0["tw"]) / (.pi * $0["D"] * $0["D"] / 4)
        },
        "sep.diameter_min": { numbers in
            func diameter(_ flow: String, _ velocity: String) -> Double {
                numbers[flow] > 0 && numbers[velocity] > 0
                    ? (4 * numbers[flow] / (.pi * numbers[velocity])).squareRoot() : 0
            }
            return [diameter("Qg", "Vt"), diameter("Qg", "Vmax"), diameter("Qo", "Vw"), diameter("Qw", "Vo")].max() ?? 0
        },
        "sep.slenderness": { $0["Lss"] / $0["D"] },
        "sep.design_temperature": { $0["T"] + 50 / 1.8 },
    ]

    private static func segment(_ depth: Double) -> Double {
        (acos(1 - 2 * depth) - 2 * (1 - 2 * depth) * (depth - depth * depth).squareRoot()) / .pi
    }
}
