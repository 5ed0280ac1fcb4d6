/// Costs that come with a sizing result, at the default year.
extension CostCurve {
    static func vessel(
        _ wall: VesselWall,
        _ duty: VesselDuty,
        _ material: VesselMaterial,
        _ orientation: Orientation
    ) -> CostEstimate {
        let equipment: CostEquipment =
            switch orientation {
            case .horizontal: .vesselHorizontal
            case .vertical: .vesselVertical
            }
        return estimate(
            equipment,
            size: wall.volume,
            material: material.isCarbonSteel ? "CS" : "SS",
            pressure: UnitOfMeasure.barg.value(ofSI: duty.designPressure.si),
            diameter: duty.insideDiameter.si
        )
    }

    /// The cost that goes with a sizing result, at the index of the default year.
    ///
    /// - Parameters:
    ///   - size: of one item, in the unit of the curve (m3, kW, m2, Cv, in2, channels).
    ///   - material: a word of the curve's list; nil for its default (carbon steel).
    ///   - factor: FM; nil for the one that goes with `material`.
    ///   - pressure: barg; matters to vessels, pumps and exchangers.
    ///   - diameter: m; needed by a vessel under pressure.
    ///   - quantity: how many of that size.
    static func estimate(
        _ equipment: CostEquipment,
        size: Double,
        material: String? = nil,
        factor: Double? = nil,
        pressure: Double = 0,
        diameter: Double? = nil,
        compressor: CompressorType = .centrifugal,
        quantity: Double = 1
    ) -> CostEstimate {
        let known = equipment.materials
        let usual = material.flatMap { word in known.first { $0.name == word } } ?? known.first
        let request = CostRequest(
            equipment: equipment,
            size: size,
            cepci: CostIndex.latest,
            year: CostIndex.lastYear,
            material: material ?? usual?.name ?? "",
            materialFactor: factor ?? usual?.factor ?? 1,
            pressure: pressure,
            diameter: diameter,
            compressor: compressor,
            quantity: quantity
        )
        return CostBreakdown(request).estimate(request)
    }
}
