import AgentRuntime
public import Sizing

/// The equipment that was sized, and what has to be asked before the rest can be.
public struct SizingAnswer: Sendable, Codable {
    /// One result for each item that was computed or found faulty.
    public let equipment: [SizingResult]
    /// The texts that could not be computed as they stand.
    public let unclear: [ParsedRequirement]
    private var bytes: [UInt8]?

    enum CodingKeys: String, CodingKey {
        case equipment, unclear
    }

    /// Creates an answer.
    public init(equipment: [SizingResult], unclear: [ParsedRequirement] = []) {
        self.equipment = equipment
        self.unclear = unclear
    }

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
        bytes.reserveCapacity(24_576 * max(1, equipment.count))
        bytes += #"{"equipment":["#.utf8
        for (index, result) in equipment.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            result.writeJSON(into: &bytes)
        }
        bytes += #"],"quote":null,"unclear":"#.utf8
        bytes += unclear.isEmpty ? Array("[]".utf8) : try JSONBytes.encode(unclear)
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}

extension SizingAnswer: Hashable {
    /// Equal answers say the same, whether or not their JSON has been written.
    public static func == (left: SizingAnswer, right: SizingAnswer) -> Bool {
        left.equipment == right.equipment && left.unclear == right.unclear
    }

    /// Hashes what the answer says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(equipment)
        hasher.combine(unclear)
    }
}
