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
        let bytes = [UInt8](capacity: room) { append(to: &$0, escaped: false) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The most bytes of the finished sentence, without escapes.
    var room: Int { arguments.reduce(template.utf8.count) { $0 + $1.room } }

    /// Appends the finished sentence, escaped as JSON wants it or as it is.
    func append(to out: inout OutputSpan<UInt8>, escaped: Bool) {
        var used = 0
        var holdsOpenBrace = false
        for byte in template.utf8 {
            if holdsOpenBrace {
                holdsOpenBrace = false
                if byte == UInt8(ascii: "}"), used < arguments.count {
                    arguments[used].append(to: &out, escaped: escaped)
                    used += 1
                    continue
                }
                out.append(UInt8(ascii: "{"))
            }
            if byte == UInt8(ascii: "{"), used < arguments.count {
                holdsOpenBrace = true
            } else if escaped {
                out.append(escaping: byte)
            } else {
                out.append(byte)
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
