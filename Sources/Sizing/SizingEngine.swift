/// The calculation engine: a request in, a result out; no clock, no disk, no network, no shared state.
///
/// Every result is preliminary (``SizingResult/disclaimer``). The same request always gives the same result, whatever
/// units it is written in and whatever the machine's locale.
public struct SizingEngine: Sendable {
    /// Creates an engine; there is nothing to configure.
    public init() {}

    /// Every kind of the specification.
    public static let kinds: [KindDescription] = KindRegistry.all

    /// Computes one request.
    ///
    /// Never throws and never traps: whatever is wrong with the request is in the result, the first fault in
    /// ``SizingResult/error`` and all of them in ``SizingResult/errors``.
    ///
    /// - Parameters:
    ///   - kind: one of ``kinds``; another one gives `E_UNKNOWN_KIND`.
    ///   - inputs: the inputs as the caller wrote them, with units.
    ///   - language: the language of texts; codes and names do not change.
    ///   - allowProvisional: whether missing process values may be assumed; such a result is marked provisional and
    ///     cannot be quoted. The input `allow_provisional` does the same.
    ///   - units: the units that outputs, steps, bill, assumptions and texts are reported in; nil (the default) for those
    ///     of the method. What was asked for is echoed as it was sent, choices are the same in every system.
    ///   - sensitivity: whether ``SizingResult/sensitivity`` is wanted; it takes up to 41 evaluations instead of one.
    public func evaluate(
        kind: String,
        inputs: [String: InputValue],
        language: Language = .english,
        allowProvisional: Bool = false,
        units: UnitSystem? = nil,
        sensitivity: Bool = false
    ) -> SizingResult {
        let sheet = Worksheet(language: language, units: units)
        guard let computation = KindRegistry.named(kind) else { return refusal(kind: kind, sheet) }
        let request = SizingRequest(computation: computation, inputs: inputs, allowsProvisional: allowProvisional)
        var result = request.evaluate(on: sheet)
        if sensitivity { result.sensitivity = request.sensitivity(of: result, on: sheet) }
        return result
    }

    /// How the main output and the cost of a request follow its most influential inputs, each varied by 10 %.
    ///
    /// - Parameters: those of `evaluate`.
    /// - Returns: nil when the request has no result, its kind no main output, or the kind is unknown.
    public func sensitivity(
        kind: String,
        inputs: [String: InputValue],
        language: Language = .english,
        allowProvisional: Bool = false,
        units: UnitSystem? = nil
    ) -> Sensitivity? {
        guard let computation = KindRegistry.named(kind) else { return nil }
        let sheet = Worksheet(language: language, units: units, isBrief: true)
        let request = SizingRequest(computation: computation, inputs: inputs, allowsProvisional: allowProvisional)
        return request.sensitivity(of: request.evaluate(on: sheet), on: sheet)
    }

    private func refusal(kind: String, _ sheet: Worksheet) -> SizingResult {
        let name = kind.count > 40 ? kind.prefix(40) + "…" : kind
        let fault = SizingFault(.unknownKind, nil, [.text(name), .text(KindRegistry.names)])
        let nothing = KindDescription(kind, Bilingual(kind, kind), [])
        let reader = InputReader([:], kind: nothing, sheet: sheet, allowsProvisional: false)
        return reader.result(kind: kind, faults: [fault], pointer: "/kind")
    }
}
