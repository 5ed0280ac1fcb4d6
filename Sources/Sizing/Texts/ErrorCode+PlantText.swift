/// Compressors, heat exchangers and control systems.
extension ErrorCode {
    static let plantTexts: [ErrorCode: Bilingual] = [:]
}
