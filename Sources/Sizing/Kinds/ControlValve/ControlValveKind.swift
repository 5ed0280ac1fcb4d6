/// Control valves, IEC 60534-2-1:2011.
enum ControlValveKind: EquipmentKind {
    static let description = KindDescription(
        "control_valve",
        Bilingual("Control valve", "Válvula de control"),
        ControlValveField.all
    )
    static let mainOutput: String? = "cv_required"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try ControlValveInput(&reader)
        guard let bare = ValveCoefficient(input, nil) else { throw SizingFault(.notFinite, nil, ["Kv"]) }
        let sizing = try ValveSizing(input, bare)
        reader.sheet.report(input, sizing)
        reader.sheet.warn(input, sizing)
        reader.sheet.billValve(input, sizing)
        if let pick = sizing.pick {
            reader.sheet.cost = CostCurve.estimate(.controlValve, size: pick.chosen.valve.rated, factor: 1)
        }
        reader.sheet.notCovered += notCovered(reader.sheet.language)
    }

    private static func notCovered(_ language: Language) -> [String] {
        switch language {
        case .english:
            [
                "noise", "actuator thrust and shut-off class", "viscous, two-phase and slurry flow",
                "incipient cavitation damage", "valve characteristic and rangeability",
                "reducers narrower than the valve (the fitting factors hold for a bore up to the pipe's)",
            ]
        case .spanish:
            [
                "ruido", "empuje del actuador y clase de cierre", "flujo viscoso, bifásico y con sólidos",
                "daño por cavitación incipiente", "característica y rangeabilidad de la válvula",
                "tubería más angosta que la válvula (los factores valen hasta el diámetro de la tubería)",
            ]
        }
    }
}
