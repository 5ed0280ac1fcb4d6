/// What values a setting takes, and how its text is read.
public enum SettingKind: Sendable, Hashable {
    /// A name of at most 63 letters, digits, `.`, `_` and `-`.
    case name
    /// An IP address or host name without a port.
    case host
    /// A path in the file system.
    case path
    /// A whole number.
    case integer(ClosedRange<Int>)
    /// A time, in seconds unless it ends in `ms`, `s`, `m`, `h` or `d`.
    case seconds(ClosedRange<Double>)
    /// A number of bytes, also with `KiB` or `MiB`.
    case bytes(ClosedRange<Int>)
    /// `true` or `false`, also `yes`, `no`, `on`, `off`, `1` and `0`.
    case flag
    /// One of these words.
    case choice([String])
    /// A list of `role:key`.
    case apiKeys

    /// The allowed values in words, as they follow "must be".
    public var allowed: String {
        switch self {
        case .name: "1 to 63 letters, digits, dots, underscores or hyphens"
        case .host: "an IP address or host name without a port"
        case .path: "a path of at most 4096 bytes"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .seconds(let range):
            "a time from \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound)) seconds (also 500ms, 30s, 5m, 24h, 7d)"
        case .bytes(let range): "a size from \(range.lowerBound) to \(range.upperBound) bytes (also 64KiB, 1MiB)"
        case .flag: "true or false"
        case .choice(let words): "one of " + words.joined(separator: ", ")
        case .apiKeys:
            "at most \(APIKey.maximumCount) different entries role:key, the role one of "
                + APIKey.Role.allCases.map(\.rawValue).joined(separator: ", ")
                + ", the key \(APIKey.lengths.lowerBound) to \(APIKey.lengths.upperBound) visible ASCII characters without commas"
        }
    }

    /// Reads `text`; `nil` when it is not ``allowed``.
    func value(of text: String) -> SettingValue? {
        switch self {
        case .name: Self.isName(text) ? .text(text) : nil
        case .host: HostName.isValid(text) ? .text(text) : nil
        case .path: !text.isEmpty && text.utf8.count <= 4_096 && !text.utf8.contains(0) ? .text(text) : nil
        case .integer(let range): Self.wholeNumber(text).flatMap { range.contains($0) ? .integer($0) : nil }
        case .seconds(let range): Self.seconds(text).flatMap { range.contains($0) ? .number($0) : nil }
        case .bytes(let range): Self.bytes(text).flatMap { range.contains($0) ? .integer($0) : nil }
        case .flag: Self.flag(text).map { .flag($0) }
        case .choice(let words): words.contains(text) ? .text(text) : nil
        case .apiKeys: APIKey.list(text).map { .apiKeys($0) }
        }
    }

    static func plain(_ number: Double) -> String {
        Int(exactly: number).map(String.init) ?? String(number)
    }
}

extension SettingKind {
    private static func isName(_ text: String) -> Bool {
        (1...63).contains(text.utf8.count)
            && text.unicodeScalars.allSatisfy {
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789._-".unicodeScalars.contains($0))
            }
    }

    private static func wholeNumber(_ text: String) -> Int? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(text) : nil
    }

    private static func number(_ text: some StringProtocol) -> Double? {
        let isPlain = text.utf8.allSatisfy {
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: ".")
        }
        guard isPlain, let value = Double(text), value.isFinite else { return nil }
        return value
    }

    private static func seconds(_ text: String) -> Double? {
        for (suffix, factor) in [("ms", 0.001), ("s", 1), ("m", 60), ("h", 3_600), ("d", 86_400)]
        where text.hasSuffix(suffix) {
            return number(text.dropLast(suffix.count)).map { $0 * factor }
        }
        return number(text)
    }

    private static func bytes(_ text: String) -> Int? {
        for (suffix, factor) in [("KiB", 1_024), ("MiB", 1_048_576)] where text.hasSuffix(suffix) {
            guard let count = wholeNumber(String(text.dropLast(3))) else { return nil }
            let (product, overflow) = count.multipliedReportingOverflow(by: factor)
            return overflow ? nil : product
        }
        return wholeNumber(text)
    }

    private static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on", "1": true
        case "false", "no", "off", "0": false
        default: nil
        }
    }
}
