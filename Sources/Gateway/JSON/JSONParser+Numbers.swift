extension JSONParser {
    /// A number at ``index``; infinite when it is beyond what a `Double` holds.
    mutating func number() throws(JSONFault) -> Double {
        let start = index
        if current == UInt8(ascii: "-") { index += 1 }
        let whole = digits()
        guard whole > 0, whole == 1 || bytes[index - whole] != UInt8(ascii: "0") else { throw fault(.badNumber) }
        var isWhole = true
        if current == UInt8(ascii: ".") {
            isWhole = false
            index += 1
            guard digits() > 0 else { throw fault(.badNumber) }
        }
        if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
            isWhole = false
            index += 1
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { index += 1 }
            guard digits() > 0 else { throw fault(.badNumber) }
        }
        if isWhole, whole <= 15 { return small(from: start) }
        guard let value = Double(String(decoding: bytes[start..<index], as: UTF8.self)) else { throw fault(.badNumber) }
        return value
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = current, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        return index - start
    }

    /// Whole numbers of up to 15 digits are exact, and most numbers are such.
    private func small(from start: Int) -> Double {
        let isNegative = bytes[start] == UInt8(ascii: "-")
        var value = 0
        for byte in bytes[(isNegative ? start + 1 : start)..<index] {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return isNegative ? -Double(value) : Double(value)
    }
}
