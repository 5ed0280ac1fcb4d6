extension JSONParser {
    /// The string whose opening quote is at ``index``.
    mutating func string() throws(JSONFault) -> String {
        index += 1
        let start = index
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\""):
                let text = try validated(bytes[start..<index])
                index += 1
                return text
            case UInt8(ascii: "\\"): return try escaped(from: start)
            case 0..<0x20: throw fault(.controlCharacter)
            // because: every other byte is part of the text.
            default: index += 1
            }
        }
        throw fault(.unfinished)
    }

    private func validated(_ text: some Sequence<UInt8>) throws(JSONFault) -> String {
        guard let text = String(validating: text, as: UTF8.self) else { throw fault(.notUTF8) }
        return text
    }

    private mutating func escaped(from start: Int) throws(JSONFault) -> String {
        var text = Array(bytes[start..<index])
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\""):
                let whole = try validated(text)
                index += 1
                return whole
            case UInt8(ascii: "\\"):
                index += 1
                try escape(into: &text)
            case 0..<0x20: throw fault(.controlCharacter)
            // because: every other byte is part of the text.
            default:
                text.append(byte)
                index += 1
            }
        }
        throw fault(.unfinished)
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
        guard let letter = current else { throw fault(.unfinished) }
        index += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        // because: JSON has no other escapes.
        default: throw fault(.badEscape)
        }
    }

    private mutating func scalar() throws(JSONFault) -> Unicode.Scalar {
        let unit = try codeUnit()
        guard UTF16.isLeadSurrogate(unit) else {
            guard let scalar = Unicode.Scalar(unit) else { throw fault(.badEscape) }
            return scalar
        }
        guard current == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else {
            throw fault(.badEscape)
        }
        index += 2
        let trail = try codeUnit()
        guard UTF16.isTrailSurrogate(trail) else { throw fault(.badEscape) }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private mutating func codeUnit() throws(JSONFault) -> UInt16 {
        guard index + 4 <= bytes.count else { throw fault(.unfinished) }
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[index])).hexDigitValue, bytes[index] < 0x80 else {
                throw fault(.badEscape)
            }
            unit = unit << 4 | UInt16(digit)
            index += 1
        }
        return unit
    }
}
