/// Order-of-magnitude cost of one item.
enum CostKind: EquipmentKind {
    private static let equipment = Field<CostEquipment>(
        "equipment",
        .required,
        Bilingual("the cost curve", "la curva de costo")
    )
    private static let size = Field<Double>(
        "size",
        .required,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("in the unit of the curve (m3, kW, m2, Cv, in2, channels)", "en la unidad de la curva")
    )
    private static let year = Field<Double>(
        "year",
        .defaulted,
        nil,
        default: Double(CostIndex.lastYear),
        Bilingual("last confirmed annual index", "último índice anual confirmado")
    )
    private static let cepci = Field<Double>(
        "cepci",
        .optional,
        ValueRange(100, 2000),
        Bilingual("cost index, instead of a year", "índice de costos, en lugar del año")
    )
    private static let material = Field<String>(
        "material",
        .defaulted,
        words: nil,
        Bilingual("carbon steel (pumps: CS casing)", "acero al carbono (bombas: carcasa CS)")
    )
    private static let pressure = Field<Pressure>(
        "design_pressure",
        .defaulted,
        ValueRange(-0.5, nil, .barg),
        default: .quantity(value: 0, unit: "barg"),
        Bilingual("no pressure", "sin presión")
    )
    private static let diameter = Field<Length>(
        "diameter",
        .optional,
        ValueRange(0, nil, .metre, excludesLower: true),
        Bilingual("needed by a vessel under pressure", "necesario para un recipiente a presión")
    )
    private static let compressorType = Field<CompressorType>(
        "compressor_type",
        .defaulted,
        default: .centrifugal,
        Bilingual("centrifugal (project choice)", "centrífugo (elección del proyecto)")
    )
    private static let quantity = Field<Double>(
        "quantity",
        .defaulted,
        ValueRange(1, 1000),
        default: 1,
        Bilingual("one item", "una unidad")
    )

    static let description = KindDescription(
        "cost",
        Bilingual("Cost estimate", "Estimación de costo"),
        [
            equipment.description, size.description, year.description, cepci.description, material.description,
            pressure.description, diameter.description, compressorType.description, quantity.description,
        ]
    )
    static let mainOutput: String? = "total_module"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let equipment = reader.read(equipment, orOnFault: .vesselHorizontal)
        let size = reader.read(size)
        let (index, year) = index(&reader)
        let word = material(&reader, equipment)
        let isUnderPressure = reader.isGiven(pressure)
        let stated = reader.readIfGiven(pressure) ?? (isUnderPressure ? .unreadable : reader.read(pressure))
        let width = reader.readIfGiven(diameter)
        if isUnderPressure, width == nil, equipment.basis.curve?.family == .vessel {
            reader.refuse(.missingInput, diameter.name, [.text(diameter.name)])
        }
        let barg = UnitOfMeasure.barg.value(ofSI: stated.gauge.si)
        if equipment.basis.curve?.family == .vessel, barg >= CostBreakdown.vesselPressureLimit {
            let limit = NumberText.text(CostBreakdown.vesselPressureLimit)
            reader.refuse(
                .range,
                pressure.name,
                [.text(pressure.name), .number(barg, "barg"), "-0.5 barg", .text(limit)]
            )
        }
        let type =
            equipment == .compressor || reader.isGiven(compressorType)
            ? reader.read(compressorType, orOnFault: .centrifugal) : .centrifugal
        let quantity = reader.read(quantity)
        if quantity.isFinite, quantity != quantity.rounded() {
            reader.refuse(.range, "quantity", ["quantity", .number(quantity), "1", "1000"])
        }
        try reader.finish()
        let request = CostRequest(
            equipment: equipment,
            size: size,
            cepci: index,
            year: year,
            material: word.name,
            materialFactor: word.factor,
            pressure: barg,
            diameter: width?.si,
            compressor: type,
            quantity: quantity
        )
        reader.sheet.report(CostBreakdown(request), request)
    }

    private static func index(_ reader: inout InputReader) -> (value: Double, year: Int?) {
        if let stated = reader.readIfGiven(cepci) {
            reader.passOver(year)
            return (stated, nil)
        }
        let year = reader.read(year)
        guard year.isFinite else { return (.nan, nil) }
        guard let value = CostIndex.value(year) else {
            reader.refuse(.cepciYear, "year", [.number(year)])
            return (.nan, nil)
        }
        return (value, Int(year))
    }

    private static func material(
        _ reader: inout InputReader,
        _ equipment: CostEquipment
    ) -> (name: String, factor: Double) {
        let known = equipment.materials
        guard let usual = known.first else { return ("", 1) }
        guard let stated = reader.readIfGiven(material) else {
            if !reader.isGiven(material) { reader.sheet.assume(material.description, .text(usual.name)) }
            return usual
        }
        if let found = known.first(where: { $0.name == stated }) { return found }
        reader.refuse(.choice, "material", ["material", .text(known.map(\.name).joined(separator: ", "))])
        return usual
    }
}
