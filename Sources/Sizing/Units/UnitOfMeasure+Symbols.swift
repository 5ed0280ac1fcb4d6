/// The units that results are reported in.
extension UnitOfMeasure {
    static let psig = UnitOfMeasure("psig", .pressure, PhysicalConstant.poundPerSquareInch, basis: .gauge)
    static let psia = UnitOfMeasure("psia", .pressure, PhysicalConstant.poundPerSquareInch, basis: .absolute)
    static let kPaa = UnitOfMeasure("kPaa", .pressure, 1000, basis: .absolute)
    static let barg = UnitOfMeasure("barg", .pressure, 1e5, basis: .gauge)
    static let kPa = UnitOfMeasure("kPa", .pressureDifference, 1000)
    static let degC = UnitOfMeasure("degC", .temperature, 1, shift: 273.15)
    static let degF = UnitOfMeasure("degF", .temperature, 5.0 / 9.0, shift: 459.67)
    static let kelvin = UnitOfMeasure("K", .temperature, 1)
    static let cubicMetrePerHour = UnitOfMeasure("m3/h", .liquidFlow, 1 / 3600.0)
    static let gallonPerMinute = UnitOfMeasure("gpm", .liquidFlow, PhysicalConstant.gallon / 60)
    static let barrelPerDay = UnitOfMeasure("bbl/d", .liquidFlow, PhysicalConstant.barrel / 86_400)
    static let actualCubicMetrePerHour = UnitOfMeasure("m3/h", .actualFlow, 1 / 3600.0)
    static let cubicMetrePerSecond = UnitOfMeasure("m3/s", .actualFlow, 1)
    static let molPerSecond = UnitOfMeasure("mol/s", .standardGasFlow, 1)
    static let kilogramPerCubicMetre = UnitOfMeasure("kg/m3", .density, 1)
    static let poundPerCubicFoot = UnitOfMeasure(
        "lb/ft3",
        .density,
        PhysicalConstant.pound / PhysicalConstant.cubicFoot
    )
    static let centipoise = UnitOfMeasure("cP", .viscosity, 1e-3)
    static let metre = UnitOfMeasure("m", .length, 1)
    static let millimetre = UnitOfMeasure("mm", .length, 1e-3)
    static let micrometre = UnitOfMeasure("um", .length, 1e-6)
    static let inch = UnitOfMeasure("in", .length, PhysicalConstant.inch)
    static let foot = UnitOfMeasure("ft", .length, PhysicalConstant.foot)
    static let cubicMetre = UnitOfMeasure("m3", .volume, 1)
    static let kilogram = UnitOfMeasure("kg", .mass, 1)
    static let kilowatt = UnitOfMeasure("kW", .power, 1000)
    static let horsepower = UnitOfMeasure("hp", .power, PhysicalConstant.horsepower)
    static let second = UnitOfMeasure("s", .time, 1)
    static let minute = UnitOfMeasure("min", .time, 60)
    static let psiOfStress = UnitOfMeasure("psi", .stress, PhysicalConstant.poundPerSquareInch)
    static let megapascal = UnitOfMeasure("MPa", .stress, 1e6)
    static let metrePerSecond = UnitOfMeasure("m/s", .velocity, 1)
    static let footPerSecond = UnitOfMeasure("ft/s", .velocity, PhysicalConstant.foot)
    static let rpm = UnitOfMeasure("rpm", .speed, 1)
    static let inchFoot = UnitOfMeasure("in.ft", .diameterLength, PhysicalConstant.inch * PhysicalConstant.foot)
    static let squareInchFoot = UnitOfMeasure(
        "in2.ft",
        .diameterSquaredLength,
        PhysicalConstant.inch * PhysicalConstant.inch * PhysicalConstant.foot
    )
    static let usDollar = UnitOfMeasure("USD", .money, 1)
    /// A plain number in a trace.
    static let one = UnitOfMeasure("", .length, 1)
}
