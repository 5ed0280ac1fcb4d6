/// The one table that says in which unit a result of a dimension is shown when a unit system is asked for.
extension UnitOfMeasure {
    /// The unit that stands for this one in `system`.
    ///
    /// Gauge stays gauge, absolute stays absolute, on the temperature scale too (K and degR). Where both a small and a
    /// large unit are customary, the one that corresponds to this one is taken: inches and millimetres for plate, feet
    /// and metres for heads and lengths. A plain number, and what is in no row of the unit table, stays as it is.
    func reported(in system: UnitSystem) -> UnitOfMeasure {
        guard self == .molPerSecond || UnitTable.first(symbol, dimension)?.dimension == dimension else { return self }
        return switch system {
        case .field: inField
        case .si: inSI
        }
    }

    private var inField: UnitOfMeasure {
        switch dimension {
        case .pressure: basis == .gauge ? .psig : .psia
        case .pressureDifference: .psi
        case .temperature: shift == 0 ? .degR : .degF
        case .temperatureDifference: .deltaDegF
        case .liquidFlow: .gallonPerMinute
        case .standardGasFlow: .millionStandardCubicFeetPerDay
        case .massFlow: .poundPerHour
        case .actualFlow: .actualCubicFootPerMinute
        case .gasOilRatio: .standardCubicFootPerBarrel
        case .density: .poundPerCubicFoot
        case .viscosity: .centipoise
        case .kinematicViscosity: .centistokes
        case .length: isMicroscopic ? .micrometre : isSmall ? .inch : .foot
        case .area: isSmall ? .squareInch : .squareFoot
        case .volume: .barrel
        case .mass: .pound
        case .power: isThermal ? .millionBTUPerHour : self == .watt ? self : .horsepower
        case .heatTransfer: .btuPerHourSquareFootDegF
        case .heatCapacity: .btuPerPoundDegF
        case .specificEnergy: .footPoundPerPound
        case .stress: .psiOfStress
        case .velocity: .footPerSecond
        case .pressureGradient: .psiPer100Feet
        case .diameterLength: .inchFoot
        case .diameterSquaredLength: .squareInchFoot
        case .time, .speed, .energy, .apparentPower, .money: self
        }
    }

    private var inSI: UnitOfMeasure {
        switch dimension {
        case .pressure: basis == .gauge ? .kPag : .kPaa
        case .pressureDifference: .kPa
        case .temperature: shift == 0 ? .kelvin : .degC
        case .temperatureDifference: .deltaDegC
        case .liquidFlow: .cubicMetrePerHour
        case .standardGasFlow: .standardCubicMetrePerHour
        case .massFlow: .kilogramPerHour
        case .actualFlow: .actualCubicMetrePerHour
        case .gasOilRatio: .standardCubicMetrePerCubicMetre
        case .density: .kilogramPerCubicMetre
        case .viscosity: .millipascalSecond
        case .kinematicViscosity: .centistokes
        case .length: isMicroscopic ? .micrometre : isSmall ? .millimetre : .metre
        case .area: isSmall ? .squareMillimetre : .squareMetre
        case .volume: .cubicMetre
        case .mass: .kilogram
        case .power: self == .watt ? self : .kilowatt
        case .heatTransfer: .wattPerSquareMetreKelvin
        case .heatCapacity: .kilojoulePerKilogramKelvin
        case .specificEnergy: .kilojoulePerKilogram
        case .stress: .megapascal
        case .velocity: .metrePerSecond
        case .pressureGradient: .kilopascalPer100Metres
        case .diameterLength: .squareMetreOfDiameterLength
        case .diameterSquaredLength: .cubicMetreOfDiameterSquaredLength
        case .time, .speed, .energy, .apparentPower, .money: self
        }
    }

    /// Drop sizes are in micrometres everywhere.
    private var isMicroscopic: Bool { factor < 1e-5 }

    /// A unit for plate, bores and orifices rather than for distances, surfaces and grounds.
    private var isSmall: Bool { factor < (dimension == .area ? 1e-3 : 0.1) }
}
