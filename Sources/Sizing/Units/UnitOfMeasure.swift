/// One symbol of the structured interface and its exact conversion to the SI base of its dimension.
struct UnitOfMeasure: Sendable, Hashable {
    let symbol: String
    let dimension: PhysicalDimension
    let factor: Double
    /// Added to the number before the factor is applied: only temperatures have one.
    let shift: Double
    let basis: PressureBasis?
    /// Heat rather than work: shown in MMBTU/h instead of hp.
    let isThermal: Bool

    init(
        _ symbol: String,
        _ dimension: PhysicalDimension,
        _ factor: Double,
        shift: Double = 0,
        basis: PressureBasis? = nil,
        isThermal: Bool = false
    ) {
        self.symbol = symbol
        self.dimension = dimension
        self.factor = factor
        self.shift = shift
        self.basis = basis
        self.isThermal = isThermal
    }

    /// The SI value of `value` of this unit; a gauge pressure stays gauge.
    func si(_ value: Double) -> Double { (value + shift) * factor }

    /// The number of this unit that `si` is.
    func value(ofSI si: Double) -> Double { si / factor - shift }
}
