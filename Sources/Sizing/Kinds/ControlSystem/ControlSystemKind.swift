/// Control systems, by their signals.
enum ControlSystemKind: EquipmentKind {
    static let description = KindDescription(
        "control_system",
        Bilingual("Control system", "Sistema de control"),
        ControlSystemField.all
    )
    static let mainOutput: String? = "installed_channels"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        try compute(&reader, basis: .standard)
    }

    static func compute(_ reader: inout InputReader, basis: ControlSystemBasis) throws(SizingFault) {
        let input = try ControlSystemInput(&reader, basis)
        let design = try ControlSystemDesign(input, basis)
        reader.sheet.report(input, design)
        reader.sheet.trace(input, design, basis)
        reader.sheet.warn(.hoursUnsourced, [.measure(UnitOfMeasure.hour.si(design.hours.total), .hour)])
        reader.sheet.billControlSystem(input, design, basis)
        reader.sheet.notCovered = notCovered.map { $0[reader.sheet.language] }
        guard design.installed > 0 else { return }
        reader.sheet.cost = CostCurve.estimate(.controlSystem, size: design.installed)
    }

    private static let notCovered = [
        Bilingual(
            "safety integrity (IEC 61511) and fire and gas logic",
            "integridad de seguridad (IEC 61511) y lógica de fuego y gas"
        ),
        Bilingual(
            "field cabling, junction boxes and instruments",
            "cableado de campo, cajas de conexión e instrumentos"
        ),
        Bilingual("hazardous areas and barriers", "áreas clasificadas y barreras"),
        Bilingual("software licences", "licencias de software"),
        Bilingual("cost of a system without hard-wired channels", "costo de un sistema sin canales cableados"),
    ]
}
