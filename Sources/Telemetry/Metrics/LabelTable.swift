/// One instrument per case of a label, bound once and found by index.
public struct LabelTable<Label: MetricLabelValue, Instrument: Sendable>: Sendable {
    @usableFromInline
    let instruments: [Instrument]

    /// Binds one instrument per case.
    public init(_ bind: (Label) -> Instrument) {
        instruments = Label.allCases.map(bind)
    }

    /// The instrument of `label`.
    @inlinable
    public subscript(label: Label) -> Instrument { instruments[label.rawValue] }
}
