/// Conversion of one quantity to another unit of the same dimension.
enum UnitsKind: EquipmentKind {
    private static let dimension = Field<PhysicalDimension>(
        "dimension",
        .required,
        Bilingual("what the quantity measures", "qué mide la cantidad")
    )
    private static let quantity = Field<InputValue>(
        anyQuantity: "quantity",
        .required,
        Bilingual("the quantity to convert", "la cantidad a convertir")
    )
    private static let target = Field<String>(
        "to",
        .required,
        words: nil,
        Bilingual("the symbol to convert to", "el símbolo de destino")
    )

    static let description = KindDescription(
        "units",
        Bilingual("Unit conversion", "Conversión de unidades"),
        [dimension.description, quantity.description, target.description]
    )
    static let mainOutput: String? = nil

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let dimension = reader.read(dimension, orOnFault: .length)
        guard reader.faults.isEmpty else { return try reader.finish() }
        let given = reader.given(quantity.description)
        let stated = given.flatMap { reader.stated($0, quantity.name, as: dimension) }
        let symbol = reader.read(target)
        let wanted = reader.isGiven(target) ? reader.unit(symbol, target.name, measuring: dimension) : nil
        try reader.finish()
        guard let stated, let wanted else { return }
        var si = stated.unit.si(stated.value)
        if let from = stated.unit.basis, let to = wanted.basis {
            let pressure = Pressure(si: si, basis: from, atmosphere: reader.atmosphere)
            si = to == .gauge ? pressure.gauge.si : pressure.absolute.si
        }
        reader.sheet.output("result", si, wanted)
        reader.sheet.step(
            "units.convert",
            "result = base value / factor - shift",
            [TraceValue("value", stated.unit.si(stated.value), stated.unit)],
            TraceValue("result", si, wanted),
            "exact factors, SI Brochure and NIST SP 811"
        )
    }
}
