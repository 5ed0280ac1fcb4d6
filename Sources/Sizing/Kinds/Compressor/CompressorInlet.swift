/// The gas at the inlet of the first stage.
struct CompressorInlet: Sendable, Hashable {
    let z: CompressorZ
    let flow: ActualFlow
}
