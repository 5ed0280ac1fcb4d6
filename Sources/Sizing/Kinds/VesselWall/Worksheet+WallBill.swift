/// Plate of a pressure vessel, section 14: every number is one of the outputs.
extension Worksheet {
    mutating func billPlates(_ wall: VesselWall, _ duty: VesselDuty, _ material: VesselMaterial) {
        bill(
            "shell_plate",
            Bilingual("shell {} ID x {} S/S x {}", "cuerpo {} DI x {} entre costuras x {}"),
            [
                .measure(duty.insideDiameter.si, .inch), .measure(duty.seamToSeam.si, .foot),
                .measure(wall.shellNominal, .inch),
            ],
            quantity: wall.shellMass,
            unit: "kg",
            material: material.rawValue
        )
        bill(
            "head",
            Bilingual(
                "2:1 ellipsoidal head {} ID x {} minimum, {} each",
                "cabezal elíptico 2:1 {} DI x {} mínimo, {} c/u"
            ),
            [
                .measure(duty.insideDiameter.si, .inch), .measure(wall.headNominal, .inch),
                .measure(wall.headMass, .kilogram),
            ],
            quantity: 2,
            material: material.rawValue
        )
    }
}
