/// Control valves and lines.
extension ErrorCode {
    static let flowTexts: [ErrorCode: Bilingual] = [:]
}
