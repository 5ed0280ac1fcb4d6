/// The gas at the inlet of the first stage.
struct CompressorInlet: Sendable, Hashable {
    let z: Double
    let flow: ActualFlow
}
