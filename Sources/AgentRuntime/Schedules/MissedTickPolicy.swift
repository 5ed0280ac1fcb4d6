/// What becomes of ticks whose time passed while nothing could run: the platform was down, or the clock jumped forward.
///
/// A tick is missed when it is later than the grace of ``TickPlan`` or when the tick after it is due as well.
public enum MissedTickPolicy: Sendable, Hashable {
    /// Missed ticks are only counted; work goes on with the next tick.
    case skip
    /// All missed ticks together are made up for by one run, that of the latest of them.
    case runOnce
    /// The latest `limit` missed ticks run, the oldest first; earlier ones are only counted.
    case catchUp(limit: Int)

    /// The most missed ticks ``catchUp(limit:)`` makes up for at a time.
    public static let largestLimit = 1_000

    /// Whether a schedule may have this policy: a limit is 1 to ``largestLimit``.
    public var isAllowed: Bool {
        switch self {
        case .skip, .runOnce: true
        case .catchUp(let limit): (1...Self.largestLimit).contains(limit)
        }
    }
}

extension MissedTickPolicy: LosslessStringConvertible {
    /// `skip`, `run-once`, or `catch-up 10`.
    public var description: String {
        switch self {
        case .skip: "skip"
        case .runOnce: "run-once"
        case .catchUp(let limit): "catch-up \(limit)"
        }
    }

    /// Reads what ``description`` writes; `nil` for anything else, also for a limit that is not allowed.
    public init?(_ description: String) {
        let words = description.split(separator: " ")
        switch (words.first, words.count) {
        case ("skip", 1): self = .skip
        case ("run-once", 1): self = .runOnce
        case ("catch-up", 2):
            guard let limit = Int(words[1]), MissedTickPolicy.catchUp(limit: limit).isAllowed else { return nil }
            self = .catchUp(limit: limit)
        default: return nil
        }
    }
}

extension MissedTickPolicy: Codable {
    /// Reads a policy from its text.
    ///
    /// - Throws: `DecodingError.dataCorrupted` for any other text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let policy = MissedTickPolicy(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "This is not a missed-tick policy.")
        }
        self = policy
    }

    /// Writes the text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
