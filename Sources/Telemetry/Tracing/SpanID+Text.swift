extension SpanID: LosslessStringConvertible {
    /// Reads 16 lowercase hexadecimal digits, not all zero; anything else gives `nil`.
    public init?(_ text: String) {
        self.init(text.utf8)
    }

    /// Reads 16 lowercase hexadecimal digits, not all zero; anything else gives `nil`.
    init?(_ digits: some Collection<UInt8>) {
        guard digits.count == 16, let value = Hexadecimal.parse(digits) else { return nil }
        self.init(value)
    }

    /// The 16 lowercase hexadecimal digits.
    public var description: String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        Hexadecimal.append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
