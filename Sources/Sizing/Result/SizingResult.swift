/// The answer to one sizing request.
///
/// Always preliminary: ``disclaimer`` says so in the language asked for.
public struct SizingResult: Sendable, Hashable {
    /// The kind as the caller named it.
    public let kind: String
    /// The caller's equipment tag.
    public let tag: String?
    /// Whether there are outputs.
    public let status: SizingStatus
    /// The first fault's code; nil when ok.
    public let error: String?
    /// Every fault found; empty when ok.
    public let errors: [SizingError]
    /// Whether a required process value was assumed: such a result cannot be quoted.
    public let provisional: Bool
    /// The inputs as they were understood, in the caller's units.
    public let inputs: [String: InputValue]
    /// What was computed, in reading order.
    public let outputs: OutputTable
    /// Warning codes in the order they arose, each once.
    public internal(set) var warnings: [String]
    /// The same warnings with their texts.
    public internal(set) var warningDetails: [WarningDetail]
    /// Every default used.
    public let assumptions: [Assumption]
    /// The calculation, step by step.
    public let trace: [TraceStep]
    /// Preliminary bill of materials; empty for kinds without one.
    public let bom: [BillLine]
    /// Order-of-magnitude cost, where a published curve covers the kind.
    public let cost: CostEstimate?
    /// What the calculation does not cover.
    public let notCovered: [String]
    /// What the result may be used for.
    public let disclaimer: String
    /// How the main output and the cost follow the inputs; nil unless it was asked for.
    public internal(set) var sensitivity: Sensitivity?
}
