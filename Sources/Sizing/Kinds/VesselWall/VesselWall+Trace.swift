/// The steps of section 5, in its order.
extension VesselWall {
    func trace(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        tracePressure(duty, to: &sheet)
        traceThickness(duty, options, to: &sheet)
        traceLimits(duty, options, to: &sheet)
        traceMasses(duty, options, to: &sheet)
    }

    private func tracePressure(_ duty: VesselDuty, to sheet: inout Worksheet) {
        sheet.step(
            "wall.pressure",
            "P = p_design + rho g h",
            [
                TraceValue("p_design", duty.designPressure.si, .psig),
                TraceValue("rho", duty.liquidDensity.si, .kilogramPerCubicMetre),
                TraceValue("h", duty.liquidHeight.si, .inch),
            ],
            TraceValue("P", duty.pressureAtBottom, .psig),
            "ASME VIII-1 UG-22"
        )
        sheet.step(
            "wall.stress",
            "S by linear interpolation over temperature",
            [TraceValue("T", duty.designTemperature.si, .degF)],
            TraceValue("S", stress, .psiOfStress),
            "ASME II-D table 1A (recalled)"
        )
    }

    private func traceThickness(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        let pressure = TraceValue("P", duty.pressureAtBottom, .psig)
        let stress = TraceValue("S", stress, .psiOfStress)
        let allowance = TraceValue("c", options.corrosion.si, .inch)
        let bore = TraceValue("D", duty.insideDiameter.si, .inch)
        let shell = TraceValue("t_shell", shellRequired, .inch)
        let head = TraceValue("t_head", headRequired, .inch)
        sheet.step(
            "wall.shell",
            "t_shell = max(P R/(S E - 0.6 P), 1/16 in) + c, R = D/2 + c; valid for P <= 0.385 S E and t <= R/2",
            [pressure, bore, stress, TraceValue("E", jointEfficiency), allowance],
            shell,
            "ASME VIII-1 UG-27(c)(1), UG-16; UCS-57 for E"
        )
        sheet.step(
            "wall.shell_nominal",
            "next plate >= max(t_shell, 1/4 in)",
            [shell],
            TraceValue("t_shell,nominal", shellNominal, .inch),
            "plate list of the trade; minimum is a project choice"
        )
        sheet.step(
            "wall.head",
            "t_head = max(P (D + 2 c)/(2 S Eh - 0.2 P), 1/16 in) + c",
            [pressure, bore, stress, TraceValue("Eh", options.headEfficiency), allowance],
            head,
            "ASME VIII-1 UG-32, 2:1 ellipsoidal; UG-16"
        )
        sheet.step(
            "wall.head_nominal",
            "next plate >= max(t_head, 1/4 in), minimum after forming",
            [head],
            TraceValue("t_head,nominal", headNominal, .inch),
            "plate list of the trade; minimum is a project choice"
        )
    }

    private func traceLimits(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        let stress = TraceValue("S", stress, .psiOfStress)
        let limit = TraceValue("MAWP", mawp, .psig)
        sheet.step(
            "wall.mawp",
            "MAWP = min(S E ts/(R + 0.6 ts), 2 S Eh th/(2 R + 0.2 th)) - rho g h; R = D/2 + c, ts and th nominal - c",
            [
                stress, TraceValue("E", jointEfficiency), TraceValue("Eh", options.headEfficiency),
                TraceValue("ts", shellNominal - options.corrosion.si, .inch),
                TraceValue("th", headNominal - options.corrosion.si, .inch),
                TraceValue("R", duty.insideDiameter.si / 2 + options.corrosion.si, .inch),
                TraceValue("rho g h", duty.staticHead, .psi),
            ],
            limit,
            "ASME VIII-1 UG-98, hot and corroded"
        )
        sheet.step(
            "wall.hydrotest",
            "p_test = 1.3 MAWP S_cold/S",
            [limit, TraceValue("S_cold", coldStress, .psiOfStress), stress],
            TraceValue("p_test", hydrotest, .psig),
            "ASME VIII-1 UG-99(b)"
        )
    }

    private func traceMasses(_ duty: VesselDuty, _ options: WallOptions, to sheet: inout Worksheet) {
        let bore = TraceValue("D", duty.insideDiameter.si, .metre)
        let length = TraceValue("Lss", duty.seamToSeam.si, .metre)
        let shell = TraceValue("m_shell", shellMass, .kilogram)
        let head = TraceValue("m_head", headMass, .kilogram)
        let empty = TraceValue("m_empty", emptyMass, .kilogram)
        let volume = TraceValue("V", volume, .cubicMetre)
        let steel = "geometry, steel 7850 kg/m3"
        sheet.step(
            "wall.shell_mass",
            "m_shell = pi (D + t) t Lss rho",
            [bore, TraceValue("t", shellNominal, .metre), length],
            shell,
            steel
        )
        sheet.step(
            "wall.head_mass",
            "m_head = (A + pi Dm f) t rho, A = pi Dm^2/4 [1 + (1 - e^2)/e artanh e], e = sqrt(0.75), Dm = D + t, f = 2 in",
            [bore, TraceValue("t", headNominal, .metre)],
            head,
            steel
        )
        sheet.step(
            "wall.mass",
            "m_empty = k (m_shell + 2 m_head)",
            [TraceValue("k", options.attachments), shell, head],
            empty,
            "attachments factor k is a project choice"
        )
        sheet.step(
            "wall.volume",
            "V = pi D^2/4 Lss + 2 pi D^3/24 + 2 pi D^2/4 f, f = 2 in",
            [bore, length],
            volume,
            "geometry"
        )
        sheet.step(
            "wall.water_full",
            "m_full = m_empty + V 999.016 kg/m3",
            [empty, volume],
            TraceValue("m_full", waterFullMass, .kilogram),
            "geometry"
        )
    }
}
