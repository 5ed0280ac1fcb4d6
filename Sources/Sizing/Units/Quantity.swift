/// A number whose dimension is part of its type; SI inside (rpm for speeds).
struct Quantity<M: Measure>: Sendable, Hashable, Comparable {
    let si: Double

    /// A field that could not be read; nothing is computed from it, because its fault stops the run.
    static var unreadable: Self { Self(si: .nan) }

    static func < (left: Self, right: Self) -> Bool { left.si < right.si }
}

extension Quantity where M: LinearMeasure {
    static func + (left: Self, right: Self) -> Self { Self(si: left.si + right.si) }
    static func - (left: Self, right: Self) -> Self { Self(si: left.si - right.si) }
    static func * (left: Self, right: Double) -> Self { Self(si: left.si * right) }
    static func / (left: Self, right: Self) -> Double { left.si / right.si }
}

/// Counted from vacuum, Pa.
typealias AbsolutePressure = Quantity<Measures.Absolute>
/// Counted from the atmosphere at the site, Pa.
typealias GaugePressure = Quantity<Measures.Gauge>
/// Pa.
typealias PressureDifference = Quantity<Measures.PressureDifference>
/// K.
typealias Temperature = Quantity<Measures.Temperature>
/// K.
typealias TemperatureDifference = Quantity<Measures.TemperatureDifference>
/// m³/s.
typealias LiquidFlow = Quantity<Measures.LiquidFlow>
/// mol/s.
typealias StandardGasFlow = Quantity<Measures.StandardGas>
/// m³/s at flowing conditions.
typealias ActualFlow = Quantity<Measures.ActualFlow>
/// kg/s.
typealias MassFlow = Quantity<Measures.MassFlow>
/// Pa/m.
typealias PressureGradient = Quantity<Measures.PressureGradient>
/// mol of gas per m³ of oil.
typealias GasOilRatio = Quantity<Measures.GasOilRatio>
/// kg/m³.
typealias Density = Quantity<Measures.Density>
/// Pa s.
typealias Viscosity = Quantity<Measures.Viscosity>
/// m.
typealias Length = Quantity<Measures.Length>
/// m³.
typealias Volume = Quantity<Measures.Volume>
/// W.
typealias Power = Quantity<Measures.Power>
/// W/(m² K).
typealias HeatTransfer = Quantity<Measures.HeatTransfer>
/// J/(kg K).
typealias HeatCapacity = Quantity<Measures.HeatCapacity>
/// s.
typealias TimeSpan = Quantity<Measures.Time>
/// m/s.
typealias Velocity = Quantity<Measures.Velocity>
/// rpm.
typealias RotationalSpeed = Quantity<Measures.Speed>

extension Quantity<Measures.Gauge> {
    /// The same pressure counted from vacuum.
    func absolute(at atmosphere: AbsolutePressure) -> AbsolutePressure { AbsolutePressure(si: si + atmosphere.si) }
}

extension Quantity<Measures.Absolute> {
    /// The same pressure counted from the atmosphere at the site.
    func gauge(at atmosphere: AbsolutePressure) -> GaugePressure { GaugePressure(si: si - atmosphere.si) }

    static func - (left: Self, right: Self) -> PressureDifference { PressureDifference(si: left.si - right.si) }
}

extension Quantity<Measures.Temperature> {
    /// °F, for the tables and bands that are written in it.
    var fahrenheit: Double { UnitOfMeasure.degF.value(ofSI: si) }

    static func + (left: Self, right: TemperatureDifference) -> Self { Self(si: left.si + right.si) }
}
