/// A compressor request that has been read and checked.
struct CompressorInput: Sendable, Hashable {
    let gas: CompressorGas
    let suction: AbsolutePressure
    let discharge: AbsolutePressure
    let suctionTemperature: Temperature
    let intercoolerTemperature: Temperature
    /// Fraction of each intermediate discharge pressure.
    let interstageLoss: Double
    let driverMargin: Double
    let inlet: CompressorInlet
    let machine: CompressorMachine

    var overallRatio: Double { discharge.si / suction.si }
}
