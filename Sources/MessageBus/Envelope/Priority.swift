/// How urgent a message is; a mailbox hands out the more urgent lane first.
///
/// Ordered by urgency of service: the more urgent priority is the *smaller* one, `.critical < .low`.
public enum Priority: UInt8, Sendable, CaseIterable, Comparable {
    /// Before everything else.
    case critical = 0
    /// Before ordinary work.
    case high = 1
    /// Ordinary work; the default.
    case normal = 2
    /// When nothing else waits; refused first when a mailbox fills up.
    case low = 3

    /// Orders by urgency: the more urgent priority comes first.
    @inlinable
    public static func < (lhs: Priority, rhs: Priority) -> Bool {
        lhs.rawValue < rhs.rawValue
    }
}

extension Priority: LosslessStringConvertible {
    /// The name used in JSON and in labels: `critical`, `high`, `normal` or `low`.
    public var description: String {
        switch self {
        case .critical: "critical"
        case .high: "high"
        case .normal: "normal"
        case .low: "low"
        }
    }

    /// The priority of that name, or `nil` for any other text.
    public init?(_ description: String) {
        guard let match = Priority.allCases.first(where: { $0.description == description }) else { return nil }
        self = match
    }
}

extension Priority: Codable {
    /// Reads a priority from its name.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for any other text.
    public init(from decoder: any Decoder) throws {
        self = try decoder.decodeLossless(Priority.self, named: "priority")
    }

    /// Writes the name.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
