/// The name of a time zone in the IANA list, such as `Europe/Madrid`: 1 to 64 letters, digits and `_ + - /`.
///
/// A name may be well formed and yet unknown to the machine; that shows when a tick is looked for, so that one schedule
/// with a lost zone does not keep the others from being read.
public struct ZoneName: Hashable, Sendable, LosslessStringConvertible {
    /// The text.
    public let description: String

    /// Coordinated universal time.
    public static let utc = ZoneName(unchecked: "UTC")

    /// Creates a name, or `nil` when the text has another character or another length than allowed.
    public init?(_ description: String) {
        let bytes = description.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.description = description
    }

    private init(unchecked description: String) {
        self.description = description
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        case UInt8(ascii: "-"), UInt8(ascii: "/"): true
        default: false
        }
    }
}

extension ZoneName: Codable {
    /// Reads a name from its text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` when the text is not a name.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = ZoneName(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not a time zone's name.")
        }
        self = name
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
