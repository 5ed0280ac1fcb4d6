extension PhraseArgument {
    /// A number with its unit behind it; without a blank where there is no unit.
    static func number(_ value: Double, _ unit: String) -> PhraseArgument {
        unit.isEmpty ? .number(value) : .text("\(NumberText.text(value)) \(unit)")
    }
}
