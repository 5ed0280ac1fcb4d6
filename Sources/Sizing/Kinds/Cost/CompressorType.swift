/// Compressor types of the module factor.
enum CompressorType: String, Sendable, Hashable, CaseIterable {
    case centrifugal
    case reciprocating
}
