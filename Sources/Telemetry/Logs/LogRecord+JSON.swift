import Logging

extension LogRecord {
    /// Limits that keep one line from flooding whatever reads it.
    enum Limit {
        static let message = 8_192
        static let value = 2_048
        static let entries = 64
        static let depth = 4
    }

    /// The line in `format`, with its newline: exactly one, whatever the message and the facts contain.
    public func rendered(as format: LogFormat) -> [UInt8] {
        switch format {
        case .json: json
        case .text: text(coloured: false)
        case .coloured: text(coloured: true)
        }
    }

    private var json: [UInt8] {
        var line: [UInt8] = Array(#"{"time":""#.utf8)
        line.reserveCapacity(256)
        line.append(rfc3339: time)
        line.append(contentsOf: "\",\"level\":\"\(level.rawValue)\",\"message\":".utf8)
        line.append(json: message, limit: Limit.message)
        line.append(contentsOf: ",\"logger\":".utf8)
        line.append(json: logger, limit: Limit.value)
        if let trace {
            line.append(contentsOf: ",\"trace_id\":\"\(trace.traceID)\",\"span_id\":\"\(trace.spanID)\"".utf8)
        }
        if !metadata.isEmpty {
            line.append(contentsOf: ",\"metadata\":".utf8)
            line.append(json: .dictionary(metadata), depth: 0)
        }
        line.append(contentsOf: "}\n".utf8)
        return line
    }
}

extension [UInt8] {
    fileprivate mutating func append(json value: Logger.MetadataValue, depth: Int) {
        guard depth < LogRecord.Limit.depth else { return append(json: "…", limit: LogRecord.Limit.value) }
        switch value {
        case .string(let text): append(json: text, limit: LogRecord.Limit.value)
        case .stringConvertible(let value): append(json: "\(value)", limit: LogRecord.Limit.value)
        case .array(let values):
            append(UInt8(ascii: "["))
            for (index, value) in values.prefix(LogRecord.Limit.entries).enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                append(json: value, depth: depth + 1)
            }
            append(UInt8(ascii: "]"))
        case .dictionary(let pairs):
            append(UInt8(ascii: "{"))
            for (index, pair) in pairs.sorted(by: { $0.key < $1.key }).prefix(LogRecord.Limit.entries).enumerated() {
                if index > 0 { append(UInt8(ascii: ",")) }
                append(json: pair.key, limit: LogRecord.Limit.value)
                append(UInt8(ascii: ":"))
                append(json: pair.value, depth: depth + 1)
            }
            append(UInt8(ascii: "}"))
        }
    }
}
