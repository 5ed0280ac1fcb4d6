/// Constants of section 1.3 of the method; exact unless said otherwise.
enum PhysicalConstant {
    /// m/s².
    static let gravity = 9.80665
    /// J/(mol K).
    static let gas = 8.314462618
    /// Pa.
    static let atmosphere = 101_325.0
    /// g/mol.
    static let airMolarMass = 28.9647
    /// kg/m³ at 60 °F, the reference of specific gravity.
    static let waterDensity = 999.016
    /// kg/m³.
    static let steelDensity = 7850.0
    static let foot = 0.3048
    static let inch = 0.0254
    static let pound = 0.45359237
    static let barrel = 0.158987294928
    static let gallon = 0.003785411784
    static let cubicFoot = 0.028316846592
    static let horsepower = 745.69987
    static let btu = 1055.05585
    static let kilogramForcePerSquareCentimetre = 98_066.5
    static let millimetreOfMercury = 133.322387415
    /// Pound times gravity over a square inch, rounded once.
    static let poundPerSquareInch = 6894.757293168362
    /// mol in a standard cubic foot at 60 °F and 101.325 kPa.
    static let standardCubicFoot = atmosphere * cubicFoot / (gas * (519.67 / 1.8))
    /// mol in a standard cubic metre at 15 °C and 101.325 kPa.
    static let standardCubicMetre = atmosphere / (gas * 288.15)
    /// mol in a normal cubic metre at 0 °C and 101.325 kPa.
    static let normalCubicMetre = atmosphere / (gas * 273.15)
}
