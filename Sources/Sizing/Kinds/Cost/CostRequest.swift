/// A cost request that has been read and checked.
struct CostRequest: Sendable, Hashable {
    let equipment: CostEquipment
    /// In the unit of the curve; above 0.
    let size: Double
    let cepci: Double
    /// The year of the index; nil when the index itself was given.
    let year: Int?
    let material: String
    let materialFactor: Double
    /// barg.
    let pressure: Double
    /// m; needed by a vessel under pressure.
    let diameter: Double?
    let compressor: CompressorType
    let quantity: Double
}
