/// One media range of an `Accept` header.
package struct AcceptRange {
    private let type: String
    private let subtype: String
    private let version: String?
    /// From 0, never, to 1.
    package let quality: Double

    /// Reads one element of the comma-separated list, or gives `nil` if it is not a media range.
    package init?(_ text: Substring) {
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { $0.trimmed.lowercased() }
        let names = (parts.first ?? "").split(separator: "/", omittingEmptySubsequences: false)
        guard names.count == 2, !names[0].isEmpty, !names[1].isEmpty else { return nil }
        type = String(names[0])
        subtype = String(names[1])
        var version: String?
        var quality = 1.0
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let value = String(pair[1].trimmed.drop { $0 == "\"" }.prefix { $0 != "\"" })
            switch pair[0].trimmed {
            case "q": quality = Double(value).flatMap { (0...1).contains($0) ? $0 : nil } ?? 0
            case "version": version = value
            default: continue
            }
        }
        self.version = version
        self.quality = quality
    }

    /// How much the range says: 0 for `*/*`, 1 for `type/*`, 2 for a type, 3 for a type with its version.
    package var specificity: Int {
        if type == "*" { return 0 }
        if subtype == "*" { return 1 }
        return version == nil ? 2 : 3
    }

    package func matches(type: String, subtype: String, version: String? = nil) -> Bool {
        (self.type == type || (self.type == "*" && self.subtype == "*"))
            && (self.subtype == subtype || self.subtype == "*")
            && (self.version == nil || self.version == version)
    }
}

extension StringProtocol {
    /// This text without blanks and tabs at both ends.
    var trimmed: SubSequence {
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
        let front = drop(while: isBlank)
        guard let last = front.lastIndex(where: { !isBlank($0) }) else { return front }
        return front[...last]
    }
}
