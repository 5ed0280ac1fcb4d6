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
    public func evaluate(
        kind: String,
        inputs: [String: InputValue],
        language: Language = .english,
        allowProvisional: Bool = false
    ) -> SizingResult {
        guard let computation = KindRegistry.named(kind) else {
            return refusal(kind: kind, inputs: inputs, language: language)
        }
        var reader = InputReader(
            inputs,
            kind: computation.description,
            language: language,
            allowsProvisional: allowProvisional
        )
        do {
            try computation.compute(&reader)
            try reader.sheet.requireFiniteOutputs()
            return reader.result(kind: kind, faults: [])
        } catch {
            return reader.result(kind: kind, faults: reader.faults.isEmpty ? [error] : reader.faults)
        }
    }

    private func refusal(kind: String, inputs: [String: InputValue], language: Language) -> SizingResult {
        let name = kind.count > 40 ? kind.prefix(40) + "…" : kind
        let fault = SizingFault(.unknownKind, nil, [.text(name), .text(KindRegistry.names)])
        let nothing = KindDescription(kind, Bilingual(kind, kind), [])
        let reader = InputReader([:], kind: nothing, language: language, allowsProvisional: false)
        return reader.result(kind: kind, faults: [fault], pointer: "/kind")
    }
}
