import Foundation

extension DeadLetterFilter: CustomStringConvertible {
    /// The filter in words, for logs, audit entries and progress.
    public var description: String {
        let named: [(String, String?)] = [
            ("status", statuses.isEmpty ? nil : statuses.map(\.rawValue).sorted().joined(separator: " or ")),
            ("agent", agent?.rawValue),
            ("error type", errorType),
            ("group", fingerprint),
            ("since", since.map(Self.text)),
            ("before", before.map(Self.text)),
            ("ids", ids.isEmpty ? nil : ids.count == 1 ? ids.first?.description : "\(ids.count) given"),
        ]
        let words = named.compactMap { name, value in value.map { "\(name) \($0)" } }
        return words.isEmpty ? "all" : words.joined(separator: ", ")
    }

    private static func text(_ time: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(time.milliseconds) / 1000).ISO8601Format()
    }
}
