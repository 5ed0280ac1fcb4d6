extension [UInt8] {
    /// Appends `text` as a JSON string, cut after `limit` bytes at a character's edge.
    mutating func append(json text: String, limit: Int) {
        append(UInt8(ascii: "\""))
        let end = count + limit
        for scalar in text.unicodeScalars {
            guard count < end else {
                append(contentsOf: "…".utf8)
                break
            }
            switch scalar {
            case "\"": append(contentsOf: #"\""#.utf8)
            case "\\": append(contentsOf: #"\\"#.utf8)
            case "\n": append(contentsOf: #"\n"#.utf8)
            case "\r": append(contentsOf: #"\r"#.utf8)
            case "\t": append(contentsOf: #"\t"#.utf8)
            case _ where scalar.isUnprintable: append(unicode: scalar)
            default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        append(UInt8(ascii: "\""))
    }

    /// Appends `text` without anything that could begin a line of its own or steer a terminal.
    mutating func append(plain text: String, limit: Int) {
        let end = count + limit
        for scalar in text.unicodeScalars {
            guard count < end else { return append(contentsOf: "…".utf8) }
            if scalar.isUnprintable {
                append(unicode: scalar)
            } else {
                append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
    }

    private mutating func append(unicode scalar: Unicode.Scalar) {
        let digits = String(scalar.value, radix: 16)
        append(contentsOf: ("\\u" + String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits).utf8)
    }
}

extension Unicode.Scalar {
    /// Control characters, line and paragraph separators, and the marks that reverse the direction of text.
    fileprivate var isUnprintable: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
