/// The steps of a relief valve: the SI forms that are computed, and the US customary form as a second route.
extension Worksheet {
    private static let standard = "API Std 520 Part I, 10th ed., SI form"

    mutating func trace(_ input: ReliefInput, _ found: ReliefArea, _ chosen: ReliefSelection) {
        step(
            "relief.relieving_pressure",
            "P1 = set (1 + overpressure) + atmosphere",
            [
                TraceValue("set", input.setPressure.gauge.si, .psig), TraceValue("overpressure", input.overpressure),
                TraceValue("atmosphere", input.atmosphere.si, .kPaa),
            ],
            TraceValue("P1", input.relieving * 1000, .kPaa),
            "API Std 520 Part I, 10th ed.; set is gauge"
        )
        switch input.load {
        case .gas: traceGas(input, found)
        case .steam: traceSteam(input, found)
        case .liquid: traceLiquid(input, found)
        }
        traceChoice(chosen)
    }

    private mutating func traceGas(_ input: ReliefInput, _ found: ReliefArea) {
        guard case .gas(let flow, let mass, let temperature, let heatRatio, let z) = input.load else { return }
        let heat = TraceValue("k", heatRatio)
        let first = TraceValue("P1", input.relieving * 1000, .kPaa)
        let back = TraceValue("P2", input.backPressure.si, .kPaa)
        let common = [
            TraceValue("W", flow / 3600, .kilogramPerHour), TraceValue("T", temperature, .kelvin),
            TraceValue("Z", z), TraceValue("M (g/mol)", mass), first, TraceValue("Kd", input.discharge),
            TraceValue("Kc", input.combination),
        ]
        step(
            "relief.critical",
            "critical if P2 <= P_cf = P1 [2/(k + 1)]^(k/(k - 1))",
            [first, back, heat],
            TraceValue("P_cf", ReliefArea.criticalBackPressure(input.relieving, heatRatio) * 1000, .kPaa),
            Self.standard
        )
        let area = TraceValue("A", found.area * 1e-6, .squareMillimetre)
        guard let f2 = found.coefficient("F2") else {
            let c = TraceValue("C", found.coefficient("C") ?? .nan)
            step(
                "relief.c",
                "C = 0.03948 sqrt{k [2/(k + 1)]^((k + 1)/(k - 1))}; 520 sqrt{...} in US units",
                [heat],
                c,
                Self.standard
            )
            step(
                "relief.area",
                "A = W/(C Kd P1 Kb Kc) sqrt(T Z/M), mm2, kg/h, kPa, K; lb/h, psia, degR and in2 with the US C",
                common + [c, TraceValue("Kb", input.backPressureFactor)],
                area,
                Self.standard
            )
            return
        }
        step(
            "relief.f2",
            "F2 = sqrt{[k/(k - 1)] r^(2/k) (1 - r^((k - 1)/k))/(1 - r)}, r = P2/P1",
            [heat, first, back],
            TraceValue("F2", f2),
            Self.standard
        )
        step(
            "relief.area",
            "A = 17.9 W/(F2 Kd Kc) sqrt{Z T/[M P1 (P1 - P2)]}, mm2, kg/h, kPa, K; US: W/(735 F2 Kd Kc) sqrt{...}",
            common + [back, TraceValue("F2", f2)],
            area,
            Self.standard
        )
    }

    private mutating func traceSteam(_ input: ReliefInput, _ found: ReliefArea) {
        guard case .steam(let flow, let superheat) = input.load else { return }
        let first = TraceValue("P1", input.relieving * 1000, .kPaa)
        let napier = TraceValue("KN", found.coefficient("KN") ?? .nan)
        step(
            "relief.kn",
            "KN = 1 up to 10339 kPa, (0.02764 P1 - 1000)/(0.03324 P1 - 1061) above",
            [first],
            napier,
            Self.standard
        )
        step(
            "relief.area",
            "A = 190.5 W/(P1 Kd Kb Kc KN KSH), mm2, kg/h, kPa; US: W/(51.5 P1 Kd Kb Kc KN KSH)",
            [
                TraceValue("W", flow / 3600, .kilogramPerHour), first, TraceValue("Kd", input.discharge),
                TraceValue("Kb", input.backPressureFactor), TraceValue("Kc", input.combination), napier,
                TraceValue("KSH", superheat),
            ],
            TraceValue("A", found.area * 1e-6, .squareMillimetre),
            Self.standard
        )
    }

    private mutating func traceLiquid(_ input: ReliefInput, _ found: ReliefArea) {
        guard case .liquid(let flow, let gravity, let viscosity) = input.load else { return }
        let rate = TraceValue("Q", flow, .cubicMetrePerHour)
        let density = TraceValue("SG", gravity)
        let ideal = TraceValue("A0", (found.coefficient("area_inviscid") ?? .nan) * 1e-6, .squareMillimetre)
        let reynolds = TraceValue("Re", found.coefficient("reynolds") ?? .nan)
        let correction = TraceValue("Kv", found.coefficient("Kv") ?? .nan)
        step(
            "relief.area_inviscid",
            "A0 = 11.78 Q/(Kd Kw Kc) sqrt[SG/(P1 - P2)], mm2, L/min, kPa; US: Q/(38 Kd Kw Kc) sqrt[SG/(P1 - P2)]",
            [
                rate, density, TraceValue("P1", input.relieving * 1000, .kPaa),
                TraceValue("P2", input.backPressure.si, .kPaa), TraceValue("Kd", input.discharge),
                TraceValue("Kw", input.backPressureFactor), TraceValue("Kc", input.combination),
            ],
            ideal,
            Self.standard + ", capacity-certified"
        )
        step(
            "relief.reynolds",
            "Re = rho (Q/A0) sqrt(4 A0/pi)/mu, rho = 999.016 SG kg/m3",
            [density, rate, ideal, TraceValue("mu", viscosity, .centipoise)],
            reynolds,
            "definition"
        )
        step("relief.kv", "Kv = (1 + 170/Re)^(-1/2)", [reynolds], correction, Self.standard)
        step(
            "relief.area",
            "A = A0/Kv",
            [ideal, correction],
            TraceValue("A", found.area * 1e-6, .squareMillimetre),
            Self.standard
        )
    }

    private mutating func traceChoice(_ chosen: ReliefSelection) {
        let required = TraceValue("A", UnitOfMeasure.squareInch.si(chosen.required), .squareInch)
        let orifice = TraceValue("A_orifice", UnitOfMeasure.squareInch.si(chosen.orifice.area), .squareInch)
        let valves = TraceValue("n", chosen.valves)
        step(
            "relief.orifice",
            "smallest letter with area >= A; above T, n = ceil(A/26.0 in2) valves",
            [required],
            orifice,
            "API Std 526 effective areas, orifice " + chosen.orifice.letter
        )
        step(
            "relief.margin",
            "margin = n A_orifice/A - 1",
            [valves, orifice, required],
            TraceValue("margin", chosen.orifice.area * chosen.valves / chosen.required - 1),
            "definition"
        )
    }
}
