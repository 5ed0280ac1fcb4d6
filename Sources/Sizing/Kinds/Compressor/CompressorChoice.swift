/// The type of compressor asked for.
enum CompressorChoice: String, Sendable, Hashable, CaseIterable {
    /// By the flow at the inlet.
    case auto
    case reciprocating
    case centrifugal

    /// Reciprocating below 2000 acfm at the inlet, else centrifugal (project choice).
    func type(inletFlow: ActualFlow) -> CompressorType {
        switch self {
        case .auto: CompressorType.isBelow(2000, inletFlow) ? .reciprocating : .centrifugal
        case .reciprocating: .reciprocating
        case .centrifugal: .centrifugal
        }
    }
}

extension CompressorType {
    /// Whether a flow is below `acfm`; one that equals it up to rounding is not.
    static func isBelow(_ acfm: Double, _ flow: ActualFlow) -> Bool {
        UnitOfMeasure.actualCubicFootPerMinute.value(ofSI: flow.si) < acfm * (1 - 1e-9)
    }
}
