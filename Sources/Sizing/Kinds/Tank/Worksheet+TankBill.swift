/// Bill of materials of a tank, section 14: every number is one of its outputs or follows from them.
extension Worksheet {
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
