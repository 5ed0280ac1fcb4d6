/// Pieces of JSON, written into room that was made beforehand.
extension OutputSpan<UInt8> {
    /// The room that `text` takes at most when it is escaped: `\u0001` for every byte.
    static func room(escaping text: String) -> Int { 6 * text.utf8.count }

    /// Appends text that needs no escaping; inlined, because a literal then is written in two or three instructions.
    @inline(__always)
    mutating func append(plain text: String) {
        let isCopied = text.withBytes { source in
            for index in source.indices { append(source[index]) }
        }
        if !isCopied { appendEach(of: text, escaped: false) }
    }

    /// Appends `text` between quotes.
    mutating func append(quoted text: String) {
        append(UInt8(ascii: "\""))
        append(escaping: text)
        append(UInt8(ascii: "\""))
    }

    /// Appends `text` with quotes, backslashes and control characters escaped; false if there were any.
    @discardableResult
    mutating func append(escaping text: String) -> Bool {
        var found: UInt8 = 0
        // Copied first, because nearly no text needs escaping and a loop without branches is a block copy.
        let isCopied = text.withBytes { source in
            for index in source.indices {
                let byte = source[index]
                append(byte)
                found |= Self.special(byte)
            }
        }
        if isCopied, found == 0 { return true }
        if isCopied { removeLast(text.utf8.count) }
        appendEach(of: text, escaped: true)
        return false
    }

    @inline(never)
    private mutating func appendEach(of text: String, escaped: Bool) {
        for byte in text.utf8 {
            if escaped { append(escaping: byte) } else { append(byte) }
        }
    }

    /// Appends one byte of a text, escaped where JSON wants it.
    @inline(__always)
    mutating func append(escaping byte: UInt8) {
        if Self.special(byte) == 0 { append(byte) } else { append(escape: byte) }
    }

    @inline(never)
    private mutating func append(escape byte: UInt8) {
        append(UInt8(ascii: "\\"))
        if byte >= 0x20 { return append(byte) }
        append(plain: "u00")
        append(Self.hexDigit(byte >> 4))
        append(Self.hexDigit(byte & 15))
    }

    /// Appends a number in its shortest form that reads back the same; not a number and infinity become `null`.
    mutating func append(number value: Double) {
        if value.isFinite { append(shortest: value) } else { append(plain: "null") }
    }

    /// Appends a quantity as `{"value", "unit"}`.
    mutating func append(quantity value: Double, unit: String) {
        append(plain: #"{"value":"#)
        append(number: value)
        append(plain: #","unit":""#)
        append(escaping: unit)
        append(plain: #""}"#)
    }

    /// Appends a member, of which `name` is all up to the value, if there is a value for it.
    mutating func append(member name: String, _ value: Double?) {
        guard let value else { return }
        append(plain: name)
        append(number: value)
    }

    /// 1 for a byte that JSON wants escaped, else 0; a number, because branches would keep the copying loop from being one.
    @inline(__always)
    private static func special(_ byte: UInt8) -> UInt8 {
        (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0) | (byte == UInt8(ascii: "\\") ? 1 : 0)
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
