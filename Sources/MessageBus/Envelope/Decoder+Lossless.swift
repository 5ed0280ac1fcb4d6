extension Decoder {
    /// Reads a value that is stored as one string.
    func decodeLossless<Value: LosslessStringConvertible>(_ type: Value.Type, named noun: String) throws -> Value {
        let container = try singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Value(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not a \(noun).")
        }
        return value
    }
}
