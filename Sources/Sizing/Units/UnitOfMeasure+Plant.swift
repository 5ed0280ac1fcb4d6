/// The units in which compressors, heat exchangers and control systems are reported.
extension UnitOfMeasure {
    static let kilogramPerHour = UnitOfMeasure("kg/h", .massFlow, 1 / 3600.0)
    static let millionStandardCubicFeetPerDay = UnitOfMeasure(
        "MMSCFD",
        .standardGasFlow,
        PhysicalConstant.standardCubicFoot * 1e6 / 86_400
    )
    static let actualCubicFootPerMinute = UnitOfMeasure("acfm", .actualFlow, PhysicalConstant.cubicFoot / 60)
    static let kilojoulePerKilogram = UnitOfMeasure("kJ/kg", .specificEnergy, 1000)
    static let kilojoulePerKilogramKelvin = UnitOfMeasure("kJ/kgK", .heatCapacity, 1000)
    static let temperatureStep = UnitOfMeasure("delta_degC", .temperatureDifference, 1)
    static let wattPerSquareMetreKelvin = UnitOfMeasure("W/m2K", .heatTransfer, 1)
    static let squareMetre = UnitOfMeasure("m2", .area, 1)
    static let watt = UnitOfMeasure("W", .power, 1)
    static let kilovoltAmpere = UnitOfMeasure("kVA", .apparentPower, 1000)
    static let kilowattHour = UnitOfMeasure("kWh", .energy, 3.6e6)
    static let hour = UnitOfMeasure("h", .time, 3600)
}
