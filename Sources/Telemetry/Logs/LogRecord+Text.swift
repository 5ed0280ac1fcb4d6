import Logging

extension LogRecord {
    /// Time, level, logger, message, then the facts as `key=value`.
    func text(coloured: Bool) -> [UInt8] {
        var line: [UInt8] = []
        line.reserveCapacity(256)
        line.append(rfc3339: time)
        line.append(contentsOf: " ".utf8)
        if coloured { line.append(contentsOf: level.colour.utf8) }
        line.append(contentsOf: level.padded.utf8)
        if coloured { line.append(contentsOf: "\u{1B}[0m".utf8) }
        line.append(contentsOf: " ".utf8)
        line.append(plain: logger, limit: Limit.value)
        line.append(contentsOf: ": ".utf8)
        line.append(plain: message, limit: Limit.message)
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }).prefix(Limit.entries) {
            line.append(contentsOf: " ".utf8)
            line.append(plain: key, limit: Limit.value)
            line.append(contentsOf: "=".utf8)
            line.append(plain: "\(value)", limit: Limit.value)
        }
        if let trace { line.append(contentsOf: " trace_id=\(trace.traceID) span_id=\(trace.spanID)".utf8) }
        line.append(UInt8(ascii: "\n"))
        return line
    }
}

extension Logger.Level {
    fileprivate var padded: String {
        let name = rawValue.uppercased()
        return name + String(repeating: " ", count: max(0, 8 - name.utf8.count))
    }

    fileprivate var colour: String {
        switch self {
        case .trace, .debug: "\u{1B}[2m"
        case .info: "\u{1B}[32m"
        case .notice: "\u{1B}[36m"
        case .warning: "\u{1B}[33m"
        case .error: "\u{1B}[31m"
        case .critical: "\u{1B}[1;31m"
        }
    }
}
