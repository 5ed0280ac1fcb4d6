/// Costs that come with a sizing result, at the default year.
extension CostCurve {
    static func vessel(_ wall: VesselWall, _ duty: VesselDuty, _ input: SeparatorInput) -> CostEstimate {
        let isSteel = input.wall.material.isCarbonSteel
        let equipment: CostEquipment =
            switch input.orientation {
            case .horizontal: .vesselHorizontal
            case .vertical: .vesselVertical
            }
        return estimate(
            equipment,
            size: wall.volume,
            material: isSteel ? "CS" : "SS",
            factor: isSteel ? 1 : 3.1,
            pressure: UnitOfMeasure.barg.value(ofSI: duty.designPressure.si),
            diameter: duty.insideDiameter.si
        )
    }

    static func estimate(
        _ equipment: CostEquipment,
        size: Double,
        material: String = "CS",
        factor: Double,
        pressure: Double = 0,
        diameter: Double? = nil,
        compressor: CompressorType = .centrifugal,
        quantity: Double = 1
    ) -> CostEstimate {
        let request = CostRequest(
            equipment: equipment,
            size: size,
            cepci: CostIndex.latest,
            material: material,
            materialFactor: factor,
            pressure: pressure,
            diameter: diameter,
            compressor: compressor,
            quantity: quantity
        )
        return CostBreakdown(request).estimate(request)
    }
}
