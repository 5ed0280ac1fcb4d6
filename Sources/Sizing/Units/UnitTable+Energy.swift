/// The rows for energy, time, stress and what is derived from them.
extension UnitTable {
    private typealias C = PhysicalConstant

    static let energies: [UnitOfMeasure] = [
        UnitOfMeasure("W", .power, 1),
        .kilowatt,
        UnitOfMeasure("MW", .power, 1e6),
        .horsepower,
        UnitOfMeasure("BTU/h", .power, C.btu / 3600),
        UnitOfMeasure("MMBTU/h", .power, C.btu * 1e6 / 3600),
        UnitOfMeasure("W/m2K", .heatTransfer, 1),
        UnitOfMeasure("BTU/hft2F", .heatTransfer, C.btu * 1.8 / (3600 * C.foot * C.foot)),
        UnitOfMeasure("kJ/kgK", .heatCapacity, 1000),
        UnitOfMeasure("J/kgK", .heatCapacity, 1),
        UnitOfMeasure("BTU/lbF", .heatCapacity, C.btu * 1.8 / C.pound),
        UnitOfMeasure("kJ/kg", .specificEnergy, 1000),
        UnitOfMeasure("J/kg", .specificEnergy, 1),
        UnitOfMeasure("ft.lbf/lb", .specificEnergy, C.foot * C.gravity),
        UnitOfMeasure("kWh", .energy, 3.6e6),
        UnitOfMeasure("Wh", .energy, 3600),
        UnitOfMeasure("kVA", .apparentPower, 1000),
        UnitOfMeasure("VA", .apparentPower, 1),
    ]

    static let rates: [UnitOfMeasure] = [
        .second,
        .minute,
        UnitOfMeasure("h", .time, 3600),
        UnitOfMeasure("d", .time, 86_400),
        .megapascal,
        .psiOfStress,
        UnitOfMeasure("ksi", .stress, C.poundPerSquareInch * 1000),
        UnitOfMeasure("Pa", .stress, 1),
        .metrePerSecond,
        .footPerSecond,
        .rpm,
        UnitOfMeasure("kPa/100m", .pressureGradient, 10),
        UnitOfMeasure("psi/100ft", .pressureGradient, C.poundPerSquareInch / (100 * C.foot)),
        UnitOfMeasure("Pa/m", .pressureGradient, 1),
        UnitOfMeasure("bar/km", .pressureGradient, 100),
        .inchFoot,
        UnitOfMeasure("m2", .diameterLength, 1),
        .squareInchFoot,
        UnitOfMeasure("m3", .diameterSquaredLength, 1),
        .usDollar,
    ]
}
