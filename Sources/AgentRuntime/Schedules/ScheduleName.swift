/// The name of a schedule: 1 to 100 of the characters `a`–`z`, `0`–`9`, `.`, `_` and `-`.
public struct ScheduleName: Hashable, Comparable, Sendable, LosslessStringConvertible {
    /// The text.
    public let description: String

    /// Creates a name, or `nil` when the text has another character or another length than allowed.
    public init?(_ description: String) {
        let bytes = description.utf8
        guard (1...100).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.description = description
    }

    /// Orders by the alphabet.
    public static func < (lhs: ScheduleName, rhs: ScheduleName) -> Bool {
        lhs.description < rhs.description
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}

extension ScheduleName: ExpressibleByStringLiteral {
    /// Creates a name from source code; a literal that is not allowed is a programming error and stops the process.
    public init(stringLiteral value: String) {
        guard let name = ScheduleName(value) else {
            preconditionFailure("A schedule's name is 1 to 100 of the characters a-z 0-9 . _ -")
        }
        self = name
    }
}

extension ScheduleName: Codable {
    /// Reads a name from its text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` when the text is not an allowed name.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = ScheduleName(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not a schedule's name.")
        }
        self = name
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
