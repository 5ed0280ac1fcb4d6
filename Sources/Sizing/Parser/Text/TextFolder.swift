/// Folds UTF-8 byte by byte into the bytes of a ``NormalizedText``.
struct TextFolder {
    private(set) var scalars = 0
    private(set) var hasContent = false
    private(set) var origins = ScalarOrigins()

    mutating func fold(_ source: Span<UInt8>, into output: inout OutputSpan<UInt8>) {
        for _ in 0..<NormalizedText.head { output.append(0x20) }
        var index = 0
        while index < source.count {
            let byte = source[index]
            if byte < 0x80 {
                append(Self.lower(byte), to: &output)
                if byte == UInt8(ascii: "K") { origins.noteCapital(output.count - 1) }
                index += 1
            } else {
                let (scalar, length) = Self.decode(source, at: index)
                appendFolded(scalar, to: &output)
                index += length
            }
            scalars += 1
        }
        for _ in 0..<NormalizedText.tail { output.append(0x20) }
    }

    /// Small letters, one kind of space and one kind of line end.
    private static func lower(_ byte: UInt8) -> UInt8 {
        if byte &- UInt8(ascii: "A") < 26 { return byte | 0x20 }
        if byte > 0x20, byte != 0x7F { return byte }
        return byte &- 0x0A < 4 ? 0x0A : 0x20
    }

    private mutating func append(_ byte: UInt8, to output: inout OutputSpan<UInt8>) {
        if scalars - output.count != origins.offset { origins.shift(byte: output.count, scalar: scalars) }
        if byte.isWordByte { hasContent = true }
        output.append(byte)
    }

    private mutating func appendFolded(_ scalar: Unicode.Scalar, to output: inout OutputSpan<UInt8>) {
        switch ScalarFolding.fold(scalar) {
        case .byte(let byte):
            append(byte, to: &output)
        case .word(let word):
            for part in word.unicodeScalars { append(UInt8(truncatingIfNeeded: part.value), to: &output) }
        case .raised(let digit):
            appendRaised(digit, to: &output)
        case .dash:
            // Behind a number it joins the ends of a range; behind a tag a hyphen would go on with the tag.
            append(Self.endsInNumber(output) ? UInt8(ascii: "-") : UInt8(ascii: ";"), to: &output)
        case .fraction:
            append(UInt8(ascii: "^"), to: &output)
            append(UInt8(ascii: "1"), to: &output)
        case .dropped(let isMark):
            if isMark, output.count > NormalizedText.head { origins.attach(scalar: scalars, to: output.count - 1) }
        }
    }

    /// A raised digit is part of a unit such as m, ft or in, and else a power: no number may read as 103 or 3.
    private mutating func appendRaised(_ digit: UInt8, to output: inout OutputSpan<UInt8>) {
        if Self.last(of: output) == 0x20, Self.endsInMetre(output, spaces: 1) { _ = output.removeLast() }
        let last = Self.last(of: output)
        let isPower = last == UInt8(ascii: "m") ? Self.endsInMetre(output, spaces: 0) : Self.takesPower(last)
        if !isPower { append(UInt8(ascii: "^"), to: &output) }
        append(digit, to: &output)
    }

    /// Whether an `m` that is no `pm` ends the output: gpm and PM take no power.
    private static func endsInMetre(_ output: borrowing OutputSpan<UInt8>, spaces: Int) -> Bool {
        let last = output.count - 1 - spaces
        return output[last] == UInt8(ascii: "m") && output[last - 1] != UInt8(ascii: "p")
    }

    private static func endsInNumber(_ output: borrowing OutputSpan<UInt8>) -> Bool {
        var index = output.count - 1
        guard output[index].isDigit else { return false }
        while output[index].isDigit || output[index] == UInt8(ascii: ".") || output[index] == UInt8(ascii: ",") {
            index -= 1
        }
        return !output[index].isLetter && output[index] != UInt8(ascii: "-")
    }

    /// The last byte; the spaces of the head see to it that there is one.
    private static func last(of output: borrowing OutputSpan<UInt8>) -> UInt8 { output[output.count - 1] }

    /// The scalar at an index and how many bytes it has; a `String` holds valid UTF-8 only.
    private static func decode(_ source: Span<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = source[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0xFF >> UInt32(length + 1))
        for byte in index + 1..<index + length { value = value << 6 | UInt32(source[byte] & 0x3F) }
        return (Unicode.Scalar(value) ?? Unicode.Scalar(NormalizedText.other), length)
    }

    /// Whether a unit that is raised to a power ends in the letter: mts, ft, in, pie, pies.
    private static func takesPower(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "e"), UInt8(ascii: "s"): true
        default: false
        }
    }
}
