/// A sentence with numbers in it, put into words only when somebody reads it.
///
/// `{}` in the template stands for the next argument. Two phrases are equal when they read the same.
public struct Phrase: Sendable {
    let template: String
    let arguments: [PhraseArgument]

    init(_ template: String, _ arguments: [PhraseArgument] = []) {
        self.template = template
        self.arguments = arguments
    }

    /// The finished sentence; numbers have six significant digits.
    public var text: String {
        guard !arguments.isEmpty else { return template }
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func append(to bytes: inout [UInt8]) {
        var remaining = arguments[...]
        var holdsOpenBrace = false
        for byte in template.utf8 {
            if holdsOpenBrace {
                holdsOpenBrace = false
                if byte == UInt8(ascii: "}"), let argument = remaining.popFirst() {
                    argument.append(to: &bytes)
                    continue
                }
                bytes.append(UInt8(ascii: "{"))
            }
            if byte == UInt8(ascii: "{"), !remaining.isEmpty {
                holdsOpenBrace = true
            } else {
                bytes.append(byte)
            }
        }
    }
}

extension Phrase: Hashable {
    /// Whether both read the same.
    public static func == (left: Phrase, right: Phrase) -> Bool { left.text == right.text }

    /// Hashes the finished sentence.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Phrase: Codable {
    /// Reads a finished sentence.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the finished sentence.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
