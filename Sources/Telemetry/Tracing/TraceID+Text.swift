extension TraceID: LosslessStringConvertible {
    /// Reads 32 lowercase hexadecimal digits, not all zero; anything else gives `nil`.
    public init?(_ text: String) {
        self.init(text.utf8)
    }

    /// Reads 32 lowercase hexadecimal digits, not all zero; anything else gives `nil`.
    init?(_ digits: some Collection<UInt8>) {
        guard digits.count == 32,
            let high = Hexadecimal.parse(digits.prefix(16)),
            let low = Hexadecimal.parse(digits.dropFirst(16))
        else { return nil }
        self.init(high: high, low: low)
    }

    /// The 32 lowercase hexadecimal digits.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func append(to bytes: inout [UInt8]) {
        Hexadecimal.append(high, to: &bytes)
        Hexadecimal.append(low, to: &bytes)
    }
}
