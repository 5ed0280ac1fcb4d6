/// Control valves and lines.
extension WarningCode {
    static let flowTexts: [WarningCode: Bilingual] = [:]
}
