/// Writes JSON straight into bytes: commas and escapes are its business, the order of members is the caller's.
struct JSONBytes: ~Copyable {
    private(set) var bytes: [UInt8]
    private var needsComma = false

    init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

    consuming func finish() -> [UInt8] { bytes }

    mutating func object(_ members: (inout JSONBytes) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array(_ elements: (inout JSONBytes) -> Void) {
        open(UInt8(ascii: "["))
        elements(&self)
        close(UInt8(ascii: "]"))
    }

    /// The name of the next member, escaped.
    mutating func key(_ name: String) {
        separate()
        quote(name)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// The name of the next member, copied as it is: one of ours, which needs no escaping.
    mutating func key(plain name: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name.utf8)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    /// A value with its unit, in few copies because results are full of them; `head` opens the object.
    mutating func quantity(opening head: String = "{\"value\":", _ value: Double, unit: String) {
        separate()
        bytes.append(contentsOf: head.utf8)
        needsComma = false
        number(value)
        bytes.append(contentsOf: ",\"unit\":".utf8)
        quote(unit)
        bytes.append(UInt8(ascii: "}"))
    }

    /// A quantity with the symbol it has in a formula.
    mutating func quantity(symbol: String, _ value: Double, unit: String) {
        separate()
        bytes.append(contentsOf: "{\"symbol\":".utf8)
        quote(symbol)
        needsComma = false
        quantity(opening: ",\"value\":", value, unit: unit)
    }

    mutating func string(_ text: String) {
        separate()
        quote(text)
    }

    /// Text that `write` appends; quotes, backslashes and control characters in it are escaped afterwards.
    mutating func string(_ write: (inout [UInt8]) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let start = bytes.count
        write(&bytes)
        for index in start..<bytes.count where Self.needsEscape(bytes[index]) {
            let tail = Array(bytes[start...])
            bytes.removeSubrange(start...)
            escape(tail)
            break
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A number in its shortest form that reads back the same; not a number and infinity become `null`.
    mutating func number(_ value: Double) {
        guard value.isFinite else { return null() }
        separate()
        if value == value.rounded(), abs(value) < 1e15 {
            if value < 0 { bytes.append(UInt8(ascii: "-")) }
            NumberText.append(whole: UInt64(abs(value)), to: &bytes)
        } else {
            // Swift prints the shortest decimal that reads back as the same number.
            bytes.append(contentsOf: value.description.utf8)
        }
    }

    mutating func flag(_ value: Bool) {
        separate()
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    mutating func null() {
        separate()
        bytes.append(contentsOf: "null".utf8)
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        separate()
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }

    private mutating func quote(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        // Checked before copying, because nearly no text needs it and a plain copy is ten times as fast.
        if Self.needsEscape(text) { escape(Array(text.utf8)) } else { bytes.append(contentsOf: text.utf8) }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsEscape(_ text: String) -> Bool {
        let span = text.utf8Span.span
        for index in span.indices where needsEscape(span[index]) { return true }
        return false
    }

    @inline(__always)
    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func escape(_ text: [UInt8]) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                bytes.append(contentsOf: "\\u00".utf8)
                bytes.append(Self.hexDigit(byte >> 4))
                bytes.append(Self.hexDigit(byte & 15))
            default: bytes.append(byte)
            }
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
