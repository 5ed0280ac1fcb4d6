/// The remaining units of a unit system; see `reported(in:)`. Factors that a product would round twice are written out.
extension UnitOfMeasure {
    private typealias C = PhysicalConstant

    static let kPag = UnitOfMeasure("kPag", .pressure, 1000, basis: .gauge)
    static let psi = UnitOfMeasure("psi", .pressureDifference, C.poundPerSquareInch)
    static let degR = UnitOfMeasure("degR", .temperature, 5.0 / 9.0)
    static let deltaDegC = UnitOfMeasure("delta_degC", .temperatureDifference, 1)
    static let deltaDegF = UnitOfMeasure("delta_degF", .temperatureDifference, 5.0 / 9.0)
    static let millionStandardCubicFeetPerDay = UnitOfMeasure(
        "MMSCFD",
        .standardGasFlow,
        C.standardCubicFoot * 1e6 / 86_400
    )
    static let standardCubicMetrePerHour = UnitOfMeasure("Sm3/h", .standardGasFlow, C.standardCubicMetre / 3600)
    static let kilogramPerHour = UnitOfMeasure("kg/h", .massFlow, 1 / 3600.0)
    static let poundPerHour = UnitOfMeasure("lb/h", .massFlow, C.pound / 3600)
    static let actualCubicFootPerMinute = UnitOfMeasure("acfm", .actualFlow, C.cubicFoot / 60)
    static let standardCubicFootPerBarrel = UnitOfMeasure("scf/bbl", .gasOilRatio, C.standardCubicFoot / C.barrel)
    static let standardCubicMetrePerCubicMetre = UnitOfMeasure("Sm3/m3", .gasOilRatio, C.standardCubicMetre)
    static let millipascalSecond = UnitOfMeasure("mPa.s", .viscosity, 1e-3)
    static let centistokes = UnitOfMeasure("cSt", .kinematicViscosity, 1e-6)
    static let squareMetre = UnitOfMeasure("m2", .area, 1)
    static let squareMillimetre = UnitOfMeasure("mm2", .area, 1e-6)
    static let squareInch = UnitOfMeasure("in2", .area, C.inch * C.inch)
    static let squareFoot = UnitOfMeasure("ft2", .area, C.foot * C.foot)
    static let barrel = UnitOfMeasure("bbl", .volume, C.barrel)
    static let pound = UnitOfMeasure("lb", .mass, C.pound)
    static let watt = UnitOfMeasure("W", .power, 1)
    /// A heat duty; a duty of work is ``kilowatt``.
    static let kilowattOfHeat = UnitOfMeasure("kW", .power, 1000, isThermal: true)
    static let btuPerHour = UnitOfMeasure("BTU/h", .power, C.btu / 3600, isThermal: true)
    static let millionBTUPerHour = UnitOfMeasure("MMBTU/h", .power, C.btu * 1e6 / 3600, isThermal: true)
    static let wattPerSquareMetreKelvin = UnitOfMeasure("W/m2K", .heatTransfer, 1)
    static let btuPerHourSquareFootDegF = UnitOfMeasure(
        "BTU/hft2F",
        .heatTransfer,
        C.btu * 1.8 / (3600 * C.foot * C.foot)
    )
    static let kilojoulePerKilogramKelvin = UnitOfMeasure("kJ/kgK", .heatCapacity, 1000)
    static let btuPerPoundDegF = UnitOfMeasure("BTU/lbF", .heatCapacity, C.btu * 1.8 / C.pound)
    static let kilojoulePerKilogram = UnitOfMeasure("kJ/kg", .specificEnergy, 1000)
    static let footPoundPerPound = UnitOfMeasure("ft.lbf/lb", .specificEnergy, C.foot * C.gravity)
    static let kilopascalPer100Metres = UnitOfMeasure("kPa/100m", .pressureGradient, 10)
    static let psiPer100Feet = UnitOfMeasure("psi/100ft", .pressureGradient, 226.20594793859453)
    static let squareMetreOfDiameterLength = UnitOfMeasure("m2", .diameterLength, 1)
    static let cubicMetreOfDiameterSquaredLength = UnitOfMeasure("m3", .diameterSquaredLength, 1)
}
