/// The rows for energy, time, stress and what is derived from them.
extension UnitTable {
    private typealias C = PhysicalConstant

    static let energies: [UnitOfMeasure] = [
        .watt,
        .kilowatt,
        UnitOfMeasure("MW", .power, 1e6),
        .horsepower,
        .btuPerHour,
        .millionBTUPerHour,
        .wattPerSquareMetreKelvin,
        .btuPerHourSquareFootDegF,
        .kilojoulePerKilogramKelvin,
        UnitOfMeasure("J/kgK", .heatCapacity, 1),
        .btuPerPoundDegF,
        .kilojoulePerKilogram,
        UnitOfMeasure("J/kg", .specificEnergy, 1),
        .footPoundPerPound,
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
        UnitOfMeasure("ksi", .stress, 6_894_757.293168361),
        UnitOfMeasure("Pa", .stress, 1),
        .metrePerSecond,
        .footPerSecond,
        .rpm,
        .kilopascalPer100Metres,
        .psiPer100Feet,
        UnitOfMeasure("Pa/m", .pressureGradient, 1),
        UnitOfMeasure("bar/km", .pressureGradient, 100),
        .inchFoot,
        .squareMetreOfDiameterLength,
        .squareInchFoot,
        .cubicMetreOfDiameterSquaredLength,
        .usDollar,
    ]
}
