/// The name of a mailbox: 1 to 64 of the characters `a`–`z`, `0`–`9`, `_`, `.` and `-`.
public struct MailboxName: Hashable, Sendable, CustomStringConvertible {
    /// The checked text.
    public let rawValue: String

    /// Creates a name, or `nil` when the text has another character or another length than allowed.
    public init?(rawValue: String) {
        let bytes = rawValue.utf8
        guard (1...64).contains(bytes.count), bytes.allSatisfy(Self.isAllowed) else { return nil }
        self.rawValue = rawValue
    }

    /// Creates a name, or `nil` when the text has another character or another length than allowed.
    public init?(_ text: String) {
        self.init(rawValue: text)
    }

    /// The text.
    public var description: String { rawValue }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "-"): true
        default: false
        }
    }
}

extension MailboxName: ExpressibleByStringLiteral {
    /// Creates a name from source code; a literal that is not allowed is a programming error and stops the process.
    public init(stringLiteral value: String) {
        guard let name = MailboxName(rawValue: value) else {
            preconditionFailure("A mailbox name is 1 to 64 of the characters a-z 0-9 _ . -")
        }
        self = name
    }
}

extension MailboxName: Codable {
    /// Reads a name from its text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` when the text is not an allowed name.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let name = MailboxName(rawValue: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not a mailbox name.")
        }
        self = name
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
