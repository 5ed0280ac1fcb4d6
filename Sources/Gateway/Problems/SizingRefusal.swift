import AgentRuntime
import Foundation
import Sizing
import Workers

/// Why nothing in a sizing request could be computed, read from the answer that was stored.
struct SizingRefusal {
    /// What is read back of an answer: everything a refusal needs and nothing else.
    private struct Reasons: Decodable {
        struct Item: Decodable {
            let errors: [SizingError]
        }

        var equipment: [Item] = []
        var unclear: [ParsedRequirement] = []
    }

    private let reasons: Reasons
    private let structured: Int

    /// - Throws: `DecodingError` when the answer is not one of the sizing agent.
    init(_ task: TaskRecord, _ answer: StoredAnswer) throws {
        reasons = try JSONDecoder().decode(Reasons.self, from: Data(answer.json))
        structured = (task.request as? SizingRequest)?.equipment.count ?? reasons.equipment.count
    }

    func problem() throws -> Problem {
        let faults = reasons.equipment.enumerated().flatMap { inputFaults(of: $1, at: $0) }
        guard !reasons.unclear.isEmpty else { return .unacceptable(faults) }
        let questions = reasons.unclear.flatMap(\.questions)
        let asked = questions.map(\.question).joined(separator: " ")
        let rejections = reasons.unclear.flatMap(\.issues).filter { $0.hasPrefix("R_") }
        var problem = Problem(
            .needsClarification,
            asked.isEmpty ? "the text cannot be computed as it stands: \(rejections.joined(separator: ", "))" : asked
        )
        problem.faults =
            faults
            + rejections.map { InputFault(pointer: "/requirements", code: $0, detail: "the text cannot be computed") }
        let parsed = reasons.unclear
        problem.extra = [
            ("parsed", try parsed.count == 1 ? JSONBytes.encode(parsed[0]) : JSONBytes.encode(parsed)),
            ("questions", try JSONBytes.encode(questions)),
        ]
        return problem
    }

    /// Results of texts come before those of structured items, and have no pointer of their own.
    private func inputFaults(of item: Reasons.Item, at index: Int) -> [InputFault] {
        let place = index - (reasons.equipment.count - structured)
        return item.errors.map { error in
            InputFault(
                pointer: place < 0 ? "/requirements" : "/equipment/\(place)\(error.pointer)",
                code: error.code,
                detail: error.detail.text
            )
        }
    }
}
