/// Welded atmospheric storage tanks.
enum TankKind: EquipmentKind {
    static let description = KindDescription(
        "tank",
        Bilingual("Storage tank", "Tanque de almacenamiento"),
        TankField.all
    )
    static let mainOutput: String? = "gross_volume"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try TankInput(&reader)
        guard let size = TankSize.choose(input) else {
            throw SizingFault(.noStandardTank, "working_volume", [.measure(input.volume ?? 0, .cubicMetre)])
        }
        let shell = try TankShell(input, size)
        let roof = try TankVapor.roof(input, size, &reader.sheet)
        reader.sheet.report(input, size, shell, roof)
        reader.sheet.billTank(input, size, shell)
        reader.sheet.cost = CostCurve.estimate(
            roof == .floatingReview ? .tankFloatingRoof : .tankFixedRoof,
            size: size.grossVolume
        )
        reader.sheet.notCovered = notCovered(reader.sheet.language)
    }

    private static func notCovered(_ language: Language) -> [String] {
        switch language {
        case .english:
            ["wind girders", "seismic", "annular plates", "foundations", "venting (API 2000)", "dikes"]
        case .spanish:
            ["anillos de viento", "sismo", "chapas anulares", "fundaciones", "venteo (API 2000)", "diques"]
        }
    }
}
