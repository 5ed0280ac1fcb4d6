import AgentRuntime
public import Sizing

/// The equipment that was sized, and what has to be asked before the rest can be.
public struct SizingAnswer: Sendable, Hashable, Codable {
    /// One result for each item that was computed or found faulty.
    public let equipment: [SizingResult]
    /// The texts that could not be computed as they stand.
    public let unclear: [ParsedRequirement]

    /// Creates an answer.
    public init(equipment: [SizingResult], unclear: [ParsedRequirement] = []) {
        self.equipment = equipment
        self.unclear = unclear
    }

    /// The answer's JSON; `quote` is always null until quotes are written.
    func json() throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16_384)
        bytes += #"{"equipment":["#.utf8
        for (index, result) in equipment.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            result.writeJSON(into: &bytes)
        }
        bytes += #"],"quote":null,"unclear":"#.utf8
        bytes += try JSONBytes.encode(unclear)
        bytes.append(UInt8(ascii: "}"))
        return bytes
    }
}
