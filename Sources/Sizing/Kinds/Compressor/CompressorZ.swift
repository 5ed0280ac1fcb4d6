/// Z at one state, and where the correlation found it.
struct CompressorZ: Sendable, Hashable {
    let factor: Double
    /// nil when Z was given.
    let correlation: GasProperties.Compressibility?

    /// A given factor needs no correlation.
    var isInRange: Bool { correlation?.isInRange ?? true }
}
