/// Compressors, heat exchangers and control systems.
extension WarningCode {
    static let plantTexts: [WarningCode: Bilingual] = [:]
}
