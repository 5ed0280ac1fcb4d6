/// A dimension as a type, so that quantities of different kinds cannot be mixed up.
protocol Measure: Sendable {
    static var dimension: PhysicalDimension { get }
}

/// A measure with a true zero, whose amounts may be added and scaled; a temperature on a scale is none.
protocol LinearMeasure: Measure {}

/// The tags of ``Quantity``.
enum Measures {
    enum Absolute: Measure { static let dimension = PhysicalDimension.pressure }
    enum Gauge: Measure { static let dimension = PhysicalDimension.pressure }
    enum PressureDifference: LinearMeasure { static let dimension = PhysicalDimension.pressureDifference }
    enum Temperature: Measure { static let dimension = PhysicalDimension.temperature }
    enum TemperatureDifference: LinearMeasure { static let dimension = PhysicalDimension.temperatureDifference }
    enum LiquidFlow: LinearMeasure { static let dimension = PhysicalDimension.liquidFlow }
    enum StandardGas: LinearMeasure { static let dimension = PhysicalDimension.standardGasFlow }
    enum ActualFlow: LinearMeasure { static let dimension = PhysicalDimension.actualFlow }
    enum MassFlow: LinearMeasure { static let dimension = PhysicalDimension.massFlow }
    enum PressureGradient: LinearMeasure { static let dimension = PhysicalDimension.pressureGradient }
    enum GasOilRatio: LinearMeasure { static let dimension = PhysicalDimension.gasOilRatio }
    enum Density: LinearMeasure { static let dimension = PhysicalDimension.density }
    enum Viscosity: LinearMeasure { static let dimension = PhysicalDimension.viscosity }
    enum Length: LinearMeasure { static let dimension = PhysicalDimension.length }
    enum Volume: LinearMeasure { static let dimension = PhysicalDimension.volume }
    enum Power: LinearMeasure { static let dimension = PhysicalDimension.power }
    enum HeatTransfer: LinearMeasure { static let dimension = PhysicalDimension.heatTransfer }
    enum HeatCapacity: LinearMeasure { static let dimension = PhysicalDimension.heatCapacity }
    enum Time: LinearMeasure { static let dimension = PhysicalDimension.time }
    enum Velocity: LinearMeasure { static let dimension = PhysicalDimension.velocity }
    enum Speed: LinearMeasure { static let dimension = PhysicalDimension.speed }
}
