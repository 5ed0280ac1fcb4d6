extension VesselWall {
    /// Writes the wall's outputs; a separator leaves the joint efficiency out.
    func report(to sheet: inout Worksheet, withEfficiency: Bool) {
        sheet.output("allowable_stress", stress, .psiOfStress)
        sheet.output("shell_thickness_required", shellRequired, .inch)
        sheet.output("shell_thickness_nominal", shellNominal, .inch)
        sheet.output("head_thickness_required", headRequired, .inch)
        sheet.output("head_thickness_nominal", headNominal, .inch)
        sheet.output("mawp", mawp, .psig)
        sheet.output("hydrotest_pressure", hydrotest, .psig)
        sheet.output("shell_mass", shellMass, .kilogram)
        sheet.output("head_mass_each", headMass, .kilogram)
        sheet.output("empty_mass", emptyMass, .kilogram)
        sheet.output("internal_volume", volume, .cubicMetre)
        sheet.output("water_full_mass", waterFullMass, .kilogram)
        if withEfficiency { sheet.output("joint_efficiency", ratio: jointEfficiency) }
    }

    /// Writes the steps of section 5, in its order.
    func trace(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        let radius = TraceValue("R", duty.insideDiameter.si / 2 + options.corrosion.si, .inch)
        let pressure = TraceValue("P", duty.pressureAtBottom, .psig)
        let stress = TraceValue("S", stress, .psiOfStress)
        let allowance = TraceValue("c", options.corrosion.si, .inch)
        sheet.step(
            "wall.pressure",
            "P = design pressure + rho g h",
            [
                TraceValue("p_design", duty.designPressure.si, .psig),
                TraceValue("rho", duty.liquidDensity.si, .kilogramPerCubicMetre),
                TraceValue("h", duty.liquidHeight.si, .inch),
            ],
            pressure,
            "ASME VIII-1 UG-22"
        )
        sheet.step(
            "wall.stress",
            "S by interpolation over temperature",
            [TraceValue("T", duty.designTemperature.si, .degF)],
            stress,
            "ASME II-D table 1A"
        )
        sheet.step(
            "wall.shell",
            "t = max(P R/(S E - 0.6 P), 1/16 in) + c",
            [pressure, radius, stress, TraceValue("E", jointEfficiency), allowance],
            TraceValue("t_shell", shellRequired, .inch),
            "ASME VIII-1 UG-27(c)(1), UG-16"
        )
        sheet.step(
            "wall.head",
            "t = max(P (D + 2 c)/(2 S Eh - 0.2 P), 1/16 in) + c",
            [
                pressure, TraceValue("D", duty.insideDiameter.si, .inch), stress,
                TraceValue("Eh", options.headEfficiency), allowance,
            ],
            TraceValue("t_head", headRequired, .inch),
            "ASME VIII-1 UG-32, 2:1 ellipsoidal"
        )
        traceLimits(duty, options, to: &sheet)
    }

    private func traceLimits(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        let radius = TraceValue("R", duty.insideDiameter.si / 2 + options.corrosion.si, .inch)
        let stress = TraceValue("S", stress, .psiOfStress)
        let shell = TraceValue("ts", shellNominal - options.corrosion.si, .inch)
        let head = TraceValue("th", headNominal - options.corrosion.si, .inch)
        sheet.step(
            "wall.mawp",
            "MAWP = min(S E ts/(R + 0.6 ts), 2 S Eh th/(2 R + 0.2 th)) - rho g h",
            [stress, TraceValue("E", jointEfficiency), shell, head, radius],
            TraceValue("MAWP", mawp, .psig),
            "ASME VIII-1 UG-98, hot and corroded"
        )
        sheet.step(
            "wall.hydrotest",
            "p_test = 1.3 MAWP S(100 degF)/S(T)",
            [TraceValue("MAWP", mawp, .psig), stress],
            TraceValue("p_test", hydrotest, .psig),
            "ASME VIII-1 UG-99(b)"
        )
        sheet.step(
            "wall.mass",
            "m = f (m_shell + 2 m_head), steel 7850 kg/m3",
            [
                TraceValue("f", options.attachments), TraceValue("m_shell", shellMass, .kilogram),
                TraceValue("m_head", headMass, .kilogram),
            ],
            TraceValue("m_empty", emptyMass, .kilogram),
            "geometry, 2-in straight flange"
        )
    }

    /// What section 5 leaves out.
    static func notCovered(_ language: Language) -> [String] {
        switch language {
        case .english: englishGaps
        case .spanish: spanishGaps
        }
    }

    private static let englishGaps = [
        "external pressure and vacuum", "wind", "seismic", "nozzle reinforcement", "saddles or skirt", "fatigue",
        "sour-service hardness", "MDMT curves",
    ]
    private static let spanishGaps = [
        "presión externa y vacío", "viento", "sismo", "refuerzo de boquillas", "cunas o faldón", "fatiga",
        "dureza en servicio agrio", "curvas MDMT",
    ]
}
