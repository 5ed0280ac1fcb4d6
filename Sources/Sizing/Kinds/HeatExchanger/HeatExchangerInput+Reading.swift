extension HeatExchangerInput {
    /// Throws the first fault; a missing U only when the temperatures have been checked, see ``HeatExchangerDesign``.
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = HeatExchangerField
        hot = Stream(.hot, &reader)
        cold = Stream(.cold, &reader)
        duty = reader.readIfGiven(F.duty)
        let stated = reader.readIfGiven(F.heatTransfer)
        let pair = reader.isGiven(F.servicePair) ? reader.read(F.servicePair, orOnFault: .waterWater) : nil
        heatTransfer = stated ?? pair?.midpoint
        typicalOf = stated == nil ? pair : nil
        arrangement = reader.read(F.arrangement, orOnFault: .shellAndTube)
        minimumFactor = reader.read(F.minimumFactor)
        overdesign = reader.read(F.overdesign)
        tubes = reader.tubeChoice()
        statedHead = reader.isGiven(F.headType) ? tubes.head : nil
        temaClass = reader.read(F.temaClass, orOnFault: .refinery)
        isShellFouling = reader.readIfGiven(F.shellFouling) ?? false
        areTubesClean = reader.readIfGiven(F.cleanTubes) ?? false
        if heatTransfer == nil, !reader.faults.isEmpty {
            reader.refuse(.missingInput, F.heatTransfer.name, [.text(F.heatTransfer.name)])
        }
        try reader.finish()
        if let pair = typicalOf { reader.assumeTypical(pair) }
    }
}

extension HeatExchangerInput.Stream {
    init(_ side: StreamSide, _ reader: inout InputReader) {
        field = side
        inlet = reader.read(side.field.inlet)
        outlet = reader.readIfGiven(side.field.outlet)
        massFlow = reader.readIfGiven(side.field.massFlow)
        heatCapacity = reader.readIfGiven(side.field.heatCapacity)
    }
}

extension InputReader {
    fileprivate mutating func tubeChoice() -> TubeChoice {
        typealias F = HeatExchangerField
        let diameter = read(F.tubeDiameter).si
        let length = read(F.tubeLength).si
        let allowance = read(F.allowance).si
        if length - allowance <= 1e-9 * length {
            contradict(F.allowance.name, F.tubeLength.name, allowance, length, in: "m")
        }
        let passes = read(F.tubePasses)
        let layout = read(F.layout, orOnFault: .triangular)
        let head = read(F.headType, orOnFault: .splitRing)
        let constants = layout.constants(passes: passes)
        if constants == nil, passes.isFinite {
            let known = TubeLayout.passes.map { NumberText.text($0) }.joined(separator: ", ")
            refuse(.range, F.tubePasses.name, [.text(F.tubePasses.name), .number(passes), "1", .text("8: \(known)")])
        }
        return TubeChoice(
            diameter: diameter,
            length: length,
            allowance: allowance,
            passes: passes,
            layout: layout,
            head: head,
            k1: constants?.k1 ?? .nan,
            n1: constants?.n1 ?? .nan
        )
    }

    /// Notes the typical coefficient; its warning is not the one of a provisional default.
    fileprivate mutating func assumeTypical(_ pair: ServicePair) {
        let field = HeatExchangerField.heatTransfer.description
        let (low, high) = (pair.typical.lowerBound, pair.typical.upperBound)
        sheet.assume(
            FieldDescription(
                name: field.name,
                form: field.form,
                tier: .defaulted,
                range: field.range,
                fallback: nil,
                note: field.note
            ),
            .quantity(value: pair.midpoint.si, unit: UnitOfMeasure.wattPerSquareMetreKelvin.symbol),
            because: Bilingual(
                "middle of \(NumberText.text(low)) … \(NumberText.text(high)) for \(pair.rawValue), "
                    + "Coulson & Richardson vol. 6, table 12.1",
                "medio de \(NumberText.text(low)) … \(NumberText.text(high)) para \(pair.rawValue), "
                    + "Coulson & Richardson vol. 6, tabla 12.1"
            )
        )
        sheet.warn(
            .uTypical,
            [
                .measure(pair.midpoint.si, .wattPerSquareMetreKelvin), .measure(low, .wattPerSquareMetreKelvin),
                .measure(high, .wattPerSquareMetreKelvin), .text(pair.rawValue),
            ]
        )
    }
}
