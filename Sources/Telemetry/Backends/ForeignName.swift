/// Names of libraries, which know dots, dashes and blanks.
enum ForeignName {
    static let help = "Reported by a library through swift-metrics"

    /// The legal name closest to `name`, with `suffix` at its end; endings with a meaning of their own are taken off.
    static func sanitised(_ name: String, suffix: String) -> String {
        var bytes = name.utf8.prefix(200).map {
            $0.isNameStart || $0.isDigit || $0 == UInt8(ascii: ":") ? $0 : underscore
        }
        if bytes.first.map(\.isDigit) ?? true { bytes.insert(underscore, at: 0) }
        var result = String(decoding: bytes, as: UTF8.self)
        let reserved = ["_total", "_info", suffix].filter { !$0.isEmpty }
        while let ending = reserved.first(where: { result.hasSuffix($0) }), result.utf8.count > ending.utf8.count {
            result.removeLast(ending.count)
        }
        return result + suffix
    }

    /// The legal label name closest to `name`; `le` and names with two leading underscores belong to Prometheus.
    static func sanitised(label name: String) -> String {
        var bytes = name.utf8.prefix(200).map { $0.isNameStart || $0.isDigit ? $0 : underscore }
        if bytes.first.map(\.isDigit) ?? true { bytes.insert(underscore, at: 0) }
        let result = String(decoding: bytes, as: UTF8.self)
        return result == "le" || result.hasPrefix("__") ? "label_" + result : result
    }

    private static let underscore = UInt8(ascii: "_")
}
