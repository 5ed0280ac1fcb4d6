/// Outputs, steps and bill of a tank.
extension Worksheet {
    mutating func report(_ input: TankInput, _ size: TankSize, _ shell: TankShell, _ roof: TankShell.Roof) {
        let inch = PhysicalConstant.inch
        output("diameter", size.diameter, .foot)
        output("height", size.height, .foot)
        output("courses", .number(Double(shell.courses.count)))
        output("gross_volume", size.grossVolume, .cubicMetre)
        output("working_volume", size.workingVolume(input), .cubicMetre)
        if let first = shell.courses.first {
            output("design_thickness_course1", first.design, .millimetre)
            output("test_thickness_course1", first.test, .millimetre)
        }
        output("course_nominal", listed: shell.courses.map { ($0.nominal / inch * 1e6).rounded() / 1e6 }, .inch)
        output("bottom_thickness", shell.bottom, .inch)
        output("roof_thickness", shell.roof, .inch)
        output("shell_mass", shell.shellMass, .kilogram)
        output("total_mass", shell.totalMass, .kilogram)
        output("roof_type", .text(roof.rawValue))
        traceSize(input, size)
        traceCourses(input, size, shell)
        traceMass(shell)
    }

    private mutating func traceSize(_ input: TankInput, _ size: TankSize) {
        step(
            "tank.size",
            "V = pi D^2/4 (H - freeboard - heel); smallest gross volume that holds the working volume",
            [
                TraceValue("D", size.diameter, .foot), TraceValue("H", size.height, .foot),
                TraceValue("freeboard", input.freeboard, .foot), TraceValue("heel", input.heel, .foot),
                TraceValue("required", input.volume ?? 0, .cubicMetre),
            ],
            TraceValue("V", size.workingVolume(input), .cubicMetre),
            "API 650 Annex A sizes; project choice for H/D"
        )
    }

    private mutating func traceCourses(_ input: TankInput, _ size: TankSize, _ shell: TankShell) {
        let stresses = input.material.stresses
        var below = 0.0
        for course in shell.courses {
            step(
                "tank.course",
                "td = 4.9 D (Hk - 0.3) G/Sd + CA; tt = 4.9 D (Hk - 0.3)/St; next plate",
                [
                    TraceValue("D", size.diameter, .metre), TraceValue("Hk", size.height - below, .metre),
                    TraceValue("G", input.gravity), TraceValue("Sd", stresses.design * 1e6, .megapascal),
                    TraceValue("St", stresses.test * 1e6, .megapascal),
                    TraceValue("CA", input.corrosion, .millimetre), TraceValue("td", course.design, .millimetre),
                    TraceValue("tt", course.test, .millimetre),
                ],
                TraceValue("t", course.nominal, .inch),
                "API 650 5.6.3, one-foot method"
            )
            below += course.height
        }
    }

    private mutating func traceMass(_ shell: TankShell) {
        step(
            "tank.mass",
            "m = shell + bottom + roof + roof structure, steel 7850 kg/m3",
            [
                TraceValue("shell", shell.shellMass, .kilogram), TraceValue("bottom", shell.bottomMass, .kilogram),
                TraceValue("roof", shell.roofMass, .kilogram),
                TraceValue("structure", shell.structureMass, .kilogram),
            ],
            TraceValue("m", shell.totalMass, .kilogram),
            "geometry; roof structure 15 % or 60 % of the roof plate (project choice)"
        )
    }

    /// Bill of materials of a tank, section 14.
    mutating func billTank(_ input: TankInput, _ size: TankSize, _ shell: TankShell) {
        let material = input.material.rawValue
        for (index, course) in shell.courses.enumerated() {
            let mass =
                .pi * (size.diameter + course.nominal) * course.nominal * course.height
                * PhysicalConstant.steelDensity
            bill(
                "shell_course",
                Bilingual("course {} plate {}", "virola {} chapa {}"),
                [.number(Double(index + 1)), .measure(course.nominal, .inch)],
                quantity: mass,
                unit: "kg",
                material: material
            )
        }
        billPlate(
            "bottom",
            Bilingual("bottom plate {}", "chapa de fondo {}"),
            shell.bottom,
            shell.bottomMass,
            material
        )
        billPlate("roof", Bilingual("roof plate {}", "chapa de techo {}"), shell.roof, shell.roofMass, material)
        bill(
            "roof_structure",
            Bilingual("roof structure", "estructura de techo"),
            quantity: shell.structureMass,
            unit: "kg"
        )
        billFittings()
    }

    private mutating func billPlate(
        _ item: String,
        _ text: Bilingual,
        _ thickness: Double,
        _ mass: Double,
        _ material: String
    ) {
        bill(item, text, [.measure(thickness, .inch)], quantity: mass, unit: "kg", material: material)
    }

    private mutating func billFittings() {
        bill("stairs", Bilingual("stairs and platform", "escalera y plataforma"), unit: "set")
        bill("shell_manway", Bilingual("shell manway 24 in", "boca de hombre de envolvente 24 in"))
        bill("roof_manway", Bilingual("roof manway 20 in", "boca de hombre de techo 20 in"))
        bill(
            "nozzle",
            Bilingual(
                "nozzles: fill, suction, drain, vent, gauge",
                "boquillas: llenado, succión, drenaje, venteo, nivel"
            ),
            quantity: 5
        )
        bill("vent", Bilingual("vents", "venteos"), unit: "set")
        bill("level_instrument", Bilingual("level instrument", "instrumento de nivel"), unit: "set")
        bill(
            "coating",
            Bilingual("coating and cathodic protection allowance", "previsión de pintura y protección catódica"),
            unit: "set"
        )
    }
}
