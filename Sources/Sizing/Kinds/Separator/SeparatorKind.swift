/// Two- and three-phase separators, horizontal and vertical.
enum SeparatorKind: EquipmentKind {
    static let description = KindDescription("separator", Bilingual("Separator", "Separador"), SeparatorField.all)
    static let mainOutput: String? = "internal_volume"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        var reading = SeparatorReading(reader: reader)
        defer { reader = reading.reader }
        let input = try reading.input()
        try size(input, &reading.reader.sheet)
    }

    private static func size(_ input: SeparatorInput, _ sheet: inout Worksheet) throws(SizingFault) {
        let fluids = try SeparatorFluids(input, &sheet)
        sheet.reportFluids(input, fluids)
        let shape = try shape(input, fluids, &sheet)
        let duty = VesselDuty(
            insideDiameter: Length(si: shape.diameter),
            seamToSeam: Length(si: shape.length),
            designPressure: input.designPressure,
            designTemperature: input.designTemperature,
            coldest: input.temperature,
            liquidHeight: Length(si: shape.liquidHeight),
            liquidDensity: Density(si: fluids.heaviestLiquid)
        )
        let wall = try VesselWall.design(duty, input.wall, &sheet)
        let flange = try flangeClass(input, &sheet)
        let nozzles = try SeparatorNozzles(input, fluids)
        sheet.reportDesign(input, duty, wall)
        sheet.reportConnections(input, flange, nozzles)
        sheet.traceConnections(input, fluids, flange, nozzles)
        sheet.billSeparator(input, shape, duty, wall, flange, nozzles)
        sheet.notCovered = VesselWall.notCovered(sheet.language)
        let inches = shape.diameter / PhysicalConstant.inch
        if inches > 144 + 1e-6 { sheet.warn(.transportWidth, [.measure(shape.diameter, .inch)]) }
        sheet.cost = CostCurve.vessel(wall, duty, input.wall.material, input.orientation)
    }

    private static func shape(
        _ input: SeparatorInput,
        _ fluids: SeparatorFluids,
        _ sheet: inout Worksheet
    ) throws(SizingFault) -> SeparatorShape {
        switch input.orientation {
        case .horizontal:
            let method = HorizontalSeparator(input, fluids)
            guard let shape = method.choose(input, fluids) else {
                throw infeasible(method.diameterMax, input)
            }
            sheet.report(method, input, fluids, shape)
            return shape
        case .vertical:
            let method = VerticalSeparator(input, fluids)
            guard let shape = method.choose(input, fluids) else { throw infeasible(.infinity, input) }
            sheet.report(method, input, fluids, shape)
            return shape
        }
    }

    private static func infeasible(_ bound: Double, _ input: SeparatorInput) -> SizingFault {
        let largest = StandardList.vesselDiameters.last ?? 0
        return SizingFault(
            .noFeasibleDiameter,
            nil,
            [
                .measure(min(bound, largest * PhysicalConstant.inch), .inch), .number(input.slenderness.lowerBound),
                .number(input.slenderness.upperBound),
            ]
        )
    }

    private static func flangeClass(_ input: SeparatorInput, _ sheet: inout Worksheet) throws(SizingFault) -> Double? {
        guard input.wall.material.isCarbonSteel else {
            sheet.warn(.flangeGroupNotCovered, [.text(input.wall.material.rawValue)])
            return nil
        }
        guard let name = FlangeClass.smallest(holding: input.designPressure, at: input.designTemperature) else {
            throw SizingFault(
                .flangeRating,
                "design_pressure",
                [.measure(input.designPressure.si, .psig), .measure(input.designTemperature.si, .degF)]
            )
        }
        return name
    }
}
