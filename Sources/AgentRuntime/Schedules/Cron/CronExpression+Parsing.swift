extension CronExpression {
    /// The five fields, by name.
    struct Fields {
        private let readings: [CronFieldParser.Reading]

        init(_ readings: [CronFieldParser.Reading]) {
            self.readings = readings
        }

        subscript(field: CronField) -> CronFieldParser.Reading { readings[field.rawValue] }
    }

    private static let shorthands = [
        "@yearly": "0 0 1 1 *", "@annually": "0 0 1 1 *", "@monthly": "0 0 1 * *", "@weekly": "0 0 * * 0",
        "@daily": "0 0 * * *", "@midnight": "0 0 * * *", "@hourly": "0 * * * *",
    ]

    /// The text's bytes without blanks around them, if they are few enough and ASCII.
    static func checked(_ text: String) throws(CronSyntaxError) -> [UInt8] {
        let bytes = Array(text.utf8.prefix(longestText + 1))
        guard bytes.count <= longestText else {
            throw CronSyntaxError(
                position: longestText + 1,
                expected: "at most \(longestText) characters",
                found: "more"
            )
        }
        if let index = bytes.firstIndex(where: { $0 != UInt8(ascii: "\t") && !(0x20...0x7e).contains($0) }) {
            let found = String(decoding: bytes[index...], as: UTF8.self).prefix(1)
            throw CronSyntaxError(position: index + 1, expected: "a character of ASCII", found: found)
        }
        let isInk: (UInt8) -> Bool = { !CronScanner.isBlank($0) }
        guard let first = bytes.firstIndex(where: isInk), let last = bytes.lastIndex(where: isInk) else {
            throw CronSyntaxError(position: 1, expected: "five fields", found: "")
        }
        return Array(bytes[first...last])
    }

    static func parse(_ bytes: [UInt8]) throws(CronSyntaxError) -> Fields {
        if bytes.first == UInt8(ascii: "@") { return try parse(Array(try expansion(of: bytes).utf8)) }
        var scanner = CronScanner(bytes)
        var readings: [CronFieldParser.Reading] = []
        for field in CronField.allCases {
            scanner.skipBlanks()
            guard !scanner.isAtEnd else {
                let expected = "five fields, of which the next is \(field.expectation)"
                throw scanner.fault(at: scanner.index, expected: expected)
            }
            readings.append(try CronFieldParser(field: field).parse(&scanner))
        }
        scanner.skipBlanks()
        guard scanner.isAtEnd else {
            throw scanner.fault(
                at: scanner.index,
                expected: "the end after five fields; seconds and years are not read"
            )
        }
        return Fields(readings)
    }

    private static func expansion(of bytes: [UInt8]) throws(CronSyntaxError) -> String {
        let word = String(decoding: bytes, as: UTF8.self)
        guard let expansion = shorthands[word.lowercased()] else {
            let expected = "@hourly, @daily, @midnight, @weekly, @monthly, @yearly or @annually"
            throw CronSyntaxError(position: 1, expected: expected, found: word)
        }
        return expansion
    }
}
