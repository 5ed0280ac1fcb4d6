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
