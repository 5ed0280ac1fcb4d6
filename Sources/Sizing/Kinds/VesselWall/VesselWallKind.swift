/// The wall of a vessel of given size.
enum VesselWallKind: EquipmentKind {
    private static let diameter = Field<Length>(
        "inside_diameter",
        .required,
        ValueRange(0.2, 6, .metre),
        Bilingual("inside diameter", "diámetro interior")
    )
    private static let length = Field<Length>(
        "seam_to_seam_length",
        .required,
        ValueRange(0.3, 60, .metre),
        Bilingual("length between the head seams", "longitud entre costuras")
    )
    private static let pressure = Field<Pressure>(
        "design_pressure",
        .required,
        ValueRange(0, nil, .psig, excludesLower: true),
        Bilingual("design pressure, gauge", "presión de diseño, manométrica")
    )
    private static let temperature = Field<Temperature>(
        "design_temperature",
        .required,
        nil,
        Bilingual("design temperature, at most 800 degF", "temperatura de diseño, hasta 800 degF")
    )
    private static let liquidHeight = Field<Length>(
        "static_liquid_height",
        .defaulted,
        ValueRange(0, nil, .metre),
        default: .quantity(value: 0, unit: "m"),
        Bilingual("no liquid head", "sin columna de líquido")
    )
    private static let liquidDensity = Field<Density>(
        "static_liquid_density",
        .defaulted,
        ValueRange(0, nil, .kilogramPerCubicMetre),
        default: .quantity(value: PhysicalConstant.waterDensity, unit: "kg/m3"),
        Bilingual("water at 60 degF", "agua a 60 degF")
    )

    static let description = KindDescription(
        "vessel_wall",
        Bilingual("Pressure vessel wall", "Pared de recipiente a presión"),
        [diameter.description, length.description, pressure.description, temperature.description]
            + WallField.all + [liquidHeight.description, liquidDensity.description]
    )
    static let mainOutput: String? = "empty_mass"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let temperature = reader.read(temperature)
        let duty = VesselDuty(
            insideDiameter: reader.read(diameter),
            seamToSeam: reader.read(length),
            designPressure: reader.read(pressure).gauge,
            designTemperature: temperature,
            coldest: temperature,
            liquidHeight: reader.read(liquidHeight),
            liquidDensity: reader.read(liquidDensity)
        )
        let options = WallOptions(&reader)
        reader.refuseBelowAbsoluteZero(temperature, "design_temperature")
        try reader.finish()
        let wall = try VesselWall.design(duty, options, &reader.sheet)
        wall.trace(duty, options, to: &reader.sheet)
        wall.report(to: &reader.sheet, withEfficiency: true)
        reader.sheet.billPlates(wall, duty, options.material)
        // The request does not say how the vessel stands; the curve of a horizontal one is named in the cost.
        reader.sheet.cost = CostCurve.vessel(wall, duty, options.material, .horizontal)
        reader.sheet.notCovered = VesselWall.notCovered(reader.sheet.language) + [gap[reader.sheet.language]]
    }

    private static let gap = Bilingual(
        "orientation: the cost is that of a horizontal vessel",
        "orientación: el costo es el de un recipiente horizontal"
    )
}
