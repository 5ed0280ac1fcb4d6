/// A tank, step by step.
extension Worksheet {
    mutating func traceSize(_ input: TankInput, _ size: TankSize) {
        let diameter = TraceValue("D", size.diameter, .foot)
        let height = TraceValue("H", size.height, .foot)
        step(
            "tank.gross_volume",
            """
            V_gross = pi D^2/4 H; smallest, then lowest, of D = 10 ... 200 ft and 2 ... 6 courses that holds the \
            required volume, 0.2 <= H/D <= 1.5 when both are free
            """,
            [diameter, height, TraceValue("V_required", input.volume ?? 0, .cubicMetre)],
            TraceValue("V_gross", size.grossVolume, .cubicMetre),
            "API 650 Annex A sizes (recalled); project choice for H/D"
        )
        step(
            "tank.working_volume",
            "V = pi D^2/4 (H - freeboard - heel)",
            [
                diameter, height, TraceValue("freeboard", input.freeboard, .foot),
                TraceValue("heel", input.heel, .foot),
            ],
            TraceValue("V", size.workingVolume(input), .cubicMetre),
            "geometry; freeboard and heel are project choices"
        )
    }

    mutating func traceCourses(_ input: TankInput, _ size: TankSize, _ shell: TankShell) {
        let stresses = input.material.stresses
        let diameter = TraceValue("D", size.diameter, .metre)
        var below = 0.0
        for (index, course) in shell.courses.enumerated() {
            let number = "\(index + 1)"
            let height = TraceValue("H" + number, size.height - below, .metre)
            let design = TraceValue("td" + number, course.design, .millimetre)
            let test = TraceValue("tt" + number, course.test, .millimetre)
            step(
                "tank.course_design",
                "td = 4.9 D (H - 0.3) G/Sd + CA, mm, m and MPa",
                [
                    diameter, height, TraceValue("G", input.gravity),
                    TraceValue("Sd", stresses.design * 1e6, .megapascal),
                    TraceValue("CA", input.corrosion, .millimetre),
                ],
                design,
                "API 650 5.6.3.2, one-foot method"
            )
            step(
                "tank.course_test",
                "tt = 4.9 D (H - 0.3)/St, mm, m and MPa",
                [diameter, height, TraceValue("St", stresses.test * 1e6, .megapascal)],
                test,
                "API 650 5.6.3.2, one-foot method"
            )
            step(
                "tank.course_nominal",
                "t = next plate >= max(td, tt, minimum by diameter)",
                [design, test, TraceValue("minimum", course.minimum, .inch)],
                TraceValue("t" + number, course.nominal, .inch),
                "API 650 5.6.1.1; plate list of the trade"
            )
            below += course.height
        }
    }

    mutating func tracePlates(_ input: TankInput, _ shell: TankShell) {
        let allowance = TraceValue("CA", input.corrosion, .inch)
        step(
            "tank.bottom",
            "t_bottom = next plate >= 1/4 in + CA",
            [allowance],
            TraceValue("t_bottom", shell.bottom, .inch),
            "API 650 5.4.1; plate list of the trade"
        )
        step(
            "tank.roof",
            "t_roof = next plate >= 3/16 in + CA",
            [allowance],
            TraceValue("t_roof", shell.roof, .inch),
            "API 650 5.10.2.2; plate list of the trade"
        )
    }

    mutating func traceMass(_ input: TankInput, _ size: TankSize, _ shell: TankShell) {
        let diameter = TraceValue("D", size.diameter, .metre)
        let plates = shell.courses.enumerated().flatMap { index, course in
            [
                TraceValue("t\(index + 1)", course.nominal, .millimetre),
                TraceValue("h\(index + 1)", course.height, .metre),
            ]
        }
        let masses = [
            TraceValue("m_shell", shell.shellMass, .kilogram), TraceValue("m_bottom", shell.bottomMass, .kilogram),
            TraceValue("m_roof", shell.roofMass, .kilogram),
            TraceValue("m_structure", shell.structureMass, .kilogram),
        ]
        let source = "geometry, steel 7850 kg/m3"
        step("tank.shell_mass", "m_shell = sum of pi (D + t) t h rho", [diameter] + plates, masses[0], source)
        step(
            "tank.bottom_mass",
            "m_bottom = pi/4 (D + 0.1 m)^2 t_bottom rho",
            [diameter, TraceValue("t_bottom", shell.bottom, .millimetre)],
            masses[1],
            source
        )
        step(
            "tank.roof_mass",
            "m_roof = pi D^2/4 sqrt(1 + 1/256) t_roof rho, cone 1:16",
            [diameter, TraceValue("t_roof", shell.roof, .millimetre)],
            masses[2],
            source
        )
        step(
            "tank.structure_mass",
            "m_structure = 0.15 m_roof self-supporting up to 15 m, 0.60 m_roof supported above",
            [diameter, masses[2]],
            masses[3],
            "project choice"
        )
        step(
            "tank.mass",
            "m = m_shell + m_bottom + m_roof + m_structure",
            masses,
            TraceValue("m", shell.totalMass, .kilogram),
            "sum"
        )
    }

    mutating func traceVapor(_ input: TankInput, _ size: TankSize) {
        guard let pressure = input.vaporPressure else { return }
        step(
            "tank.vapor_pressure",
            "TVP below 76.6 kPa; floating roof to be reviewed from 151 m3 with 5.2 kPa, or 75 m3 with 27.6 kPa",
            [TraceValue("V_gross", size.grossVolume, .cubicMetre)],
            TraceValue("TVP", pressure * 1000, .kPaa),
            "US 40 CFR 60 Kb (recalled); other countries differ"
        )
    }
}
