import AgentRuntime
public import Sizing

/// The equipment that was sized, and what has to be asked before the rest can be.
public struct SizingAnswer: Sendable, Codable {
    /// One result for each item that was computed or found faulty.
    public let equipment: [SizingResult]
    /// The texts that could not be computed as they stand.
    public let unclear: [ParsedRequirement]
    /// The language the results are written in; absent from answers of versions that did not store it.
    public let language: Language?
    private var bytes: [UInt8]?

    private static let usualResult = 24_576

    enum CodingKeys: String, CodingKey {
        case equipment, unclear, language
    }

    /// Creates an answer.
    public init(equipment: [SizingResult], unclear: [ParsedRequirement] = [], language: Language? = nil) {
        self.equipment = equipment
        self.unclear = unclear
        self.language = language
    }

    /// The bytes of the answer's JSON, or what they usually are while it has not been written.
    var size: Int { bytes?.count ?? Self.usualResult * equipment.count }

    /// The same answer with its JSON kept, so that it is written once however often it is sent.
    func encoded() throws -> SizingAnswer {
        var answer = self
        answer.bytes = try json()
        return answer
    }

    /// The answer's JSON; `quote` is null because this version writes none.
    func json() throws -> [UInt8] {
        if let bytes { return bytes }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Self.usualResult * max(1, equipment.count))
        bytes += #"{"equipment":["#.utf8
        for (index, result) in equipment.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            result.writeJSON(into: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        if let language { bytes += #","language":"\#(language.rawValue)""#.utf8 }
        bytes += #","quote":null,"unclear":"#.utf8
        bytes += unclear.isEmpty ? Array("[]".utf8) : try JSONBytes.encode(unclear)
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}

extension SizingAnswer: Hashable {
    /// Equal answers say the same, whether or not their JSON has been written.
    public static func == (left: SizingAnswer, right: SizingAnswer) -> Bool {
        left.equipment == right.equipment && left.unclear == right.unclear && left.language == right.language
    }

    /// Hashes what the answer says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(equipment)
        hasher.combine(unclear)
        hasher.combine(language)
    }
}
