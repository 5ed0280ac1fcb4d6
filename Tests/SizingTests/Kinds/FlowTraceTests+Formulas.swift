import Foundation

/// The formulas a second time, in the units in which the steps show their numbers.
extension FlowTraceTests {
    static let valve: [String: Formula] = [
        "drop": { $0["p1"] - $0["p2"] },
        "ff": { $0.values["pc"] == nil ? 0.96 : 0.96 - 0.28 * ($0["pv"] / $0["pc"]).squareRoot() },
        "dp_choked": { $0.square("FLP") / $0.square("FP") * ($0["p1"] - $0["FF"] * $0["pv"]) },
        "kv": {
            $0.values["Q"] == nil
                ? $0["W"] / (3.16 * $0["FP"] * $0["Y"] * ($0["xs"] * $0["p1"] * $0["rho1"]).squareRoot())
                : $0["Q"] / (0.1 * $0["FP"]) * ($0["rho"] / 999.1 / $0["dp_s"]).squareRoot()
        },
        "cv": { $0["Kv"] / 0.865 },
        "x": { $0["dp"] / $0["p1"] },
        "x_choked": { $0["k"] / 1.4 * $0["xTP"] },
        "expansion": { max(1 - $0["xs"] / (3 * $0["x_choked"]), 2 / 3.0) },
        "zeta": { $0["z1"] + $0["z2"] + $0["zB1"] - $0["zB2"] },
        "fp": { 1 / (1 + $0["sum"] / 0.0016 * ratio($0)).squareRoot() },
        "flp": { $0["FL"] / (1 + $0.square("FL") / 0.0016 * $0["z1 + zB1"] * ratio($0)).squareRoot() },
        "xtp": { $0["xT"] / $0.square("FP") / (1 + $0["xT"] * $0["z1 + zB1"] / 0.0018 * ratio($0)) },
        "reynolds": {
            let kinematic = $0["mu"] / 1000 / $0["rho"]
            let approach = pow($0.square("FL") * ratio($0) / 0.0016 + 1, 0.25)
            return 0.0707 * $0["Fd"] * $0["Q"] / (kinematic * ($0["FL"] * $0["Kv"]).squareRoot()) * approach
        },
        "velocity": { $0["Q"] / 3600 / area($0["d"]) },
        "mach": { $0["W"] / 3600 / ($0["rho1"] * $0["p2"] / $0["p1"] * area($0["d"])) / $0["c"] },
        "opening": { $0["Cv_i"] / $0["Cv_rated"] },
    ]

    static let line: [String: Formula] = [
        "gas_flow": { $0["n (mol/s)"] * $0["M (g/mol)"] / 1000 / $0["rhoG"] * 3600 },
        "density": { numbers in
            let (liquid, gas) = (numbers.values["QL"] ?? 0, numbers.values["QG"] ?? 0)
            let mass = liquid * (numbers.values["rhoL"] ?? 0) + gas * (numbers.values["rhoG"] ?? 0)
            return mass / (liquid + gas)
        },
        "erosional": { 0.3048 * $0["C"] / ($0["rho"] / 16.0184634).squareRoot() },
        "share": { max($0["v"] / $0["v_max"], $0["dp/L"] / ($0.values["g_max"] ?? .infinity)) },
        "wall": { ($0["P"] * $0["OD"] / (2 * ($0["S"] + 0.4 * $0["P"])) + $0["c"]) / 0.875 },
        "bore": { $0["OD"] - 2 * $0["t"] },
        "velocity": { $0["Q"] / 3600 / area($0["D"]) },
        "reynolds": { $0["rho"] * $0["v"] * $0["D"] / $0["mu"] },
        "friction": { numbers in
            guard numbers.values["Re"] != nil else { return numbers["f"] }
            let (reynolds, share) = (numbers["Re"], numbers["e"] / numbers["D"])
            let a = pow(2.457 * log(1 / (pow(7 / reynolds, 0.9) + 0.27 * share)), 16)
            return 8 * pow(pow(8 / reynolds, 12) + pow(a + pow(37_530 / reynolds, 16), -1.5), 1 / 12.0)
        },
        "gradient": { $0["f"] * $0["rho"] * $0.square("v") / (2 * $0["D"] / 1000) / 10 },
        "drop": { $0.values["p1"] == nil ? $0["dp/L"] * $0["L"] / 100 : isothermal($0) },
    ]

    /// (Kv/d²)².
    private static func ratio(_ numbers: Numbers) -> Double { numbers.square("Kv") / pow(numbers["d"], 4) }

    /// m² from mm.
    private static func area(_ millimetres: Double) -> Double { .pi / 4e6 * millimetres * millimetres }

    /// The drop in kPa by plain repetition from no drop at all.
    private static func isothermal(_ numbers: Numbers) -> Double {
        let start = numbers["p1"] * 1000
        let flux = numbers["rho1"] * numbers["v1"]
        var end = start
        for _ in 0..<100 {
            let resistance = numbers["f"] * numbers["L"] / (numbers["D"] / 1000) + 2 * log(start / end)
            end = (start * start - flux * flux * resistance * start / numbers["rho1"]).squareRoot()
        }
        return (start - end) / 1000
    }
}
