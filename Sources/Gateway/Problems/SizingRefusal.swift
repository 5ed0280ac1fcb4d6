import AgentRuntime
import Foundation
import Sizing
import Workers

/// Why nothing of a request could be computed, read from the answer that was stored.
struct SizingRefusal {
    /// What is read back of a sizing answer: everything a refusal needs and nothing else.
    private struct Reasons: Decodable {
        struct Item: Decodable {
            let errors: [SizingError]
        }

        let equipment: [Item]
        let unclear: [ParsedRequirement]
    }

    /// What is read back of the answer to a query.
    private struct PlannedReasons: Decodable {
        struct Step: Decodable {
            let step: String
        }

        let plan: [Step]
        let results: [String: Reasons]
    }

    private let items: [Reasons.Item]
    private let unclear: [ParsedRequirement]
    private let structured: Int
    /// Where the free text is in the body.
    private let textPointer: String

    /// - Parameter structured: How many items the body had in structured form.
    /// - Throws: `DecodingError` when the answer is not one of the sizing agent.
    init(_ answer: StoredAnswer, structured: Int) throws {
        let reasons = try JSONDecoder().decode(Reasons.self, from: Data(answer.json))
        items = reasons.equipment
        unclear = reasons.unclear
        self.structured = structured
        textPointer = "/requirements"
    }

    /// - Throws: `DecodingError` when the answer is not one of the orchestrator.
    init(query answer: StoredAnswer) throws {
        let planned = try JSONDecoder().decode(PlannedReasons.self, from: Data(answer.json))
        let reasons = planned.plan.compactMap { planned.results[$0.step] }
        items = reasons.flatMap(\.equipment)
        unclear = reasons.flatMap(\.unclear)
        structured = 0
        textPointer = "/query"
    }

    func problem() throws -> Problem {
        let faults = items.enumerated().flatMap { inputFaults(of: $1, at: $0) } + unclear.compactMap(rejection)
        guard !unclear.isEmpty else {
            return faults.isEmpty
                ? Problem(.needsClarification, "no agent could work on the request as it stands")
                : .unacceptable(faults)
        }
        let questions = unclear.flatMap(\.questions)
        let sentences = questions.isEmpty ? unclear.compactMap(\.refusal) : questions.map(\.question)
        var problem = Problem(.needsClarification, sentences.joined(separator: " "), faults: faults)
        problem.extra = [
            ("parsed", try unclear.count == 1 ? JSONBytes.encode(unclear[0]) : JSONBytes.encode(unclear)),
            ("questions", try JSONBytes.encode(questions)),
        ]
        return problem
    }

    private func rejection(of text: ParsedRequirement) -> InputFault? {
        text.refusal.map { reason in
            InputFault(pointer: textPointer, code: text.issues.first { $0.hasPrefix("R_") }, detail: reason)
        }
    }

    /// Results of texts come before those of structured items, and have no pointer of their own.
    private func inputFaults(of item: Reasons.Item, at index: Int) -> [InputFault] {
        let place = index - (items.count - structured)
        return item.errors.map { error in
            InputFault(
                pointer: place < 0 ? textPointer : "/equipment/\(place)\(error.pointer)",
                code: error.code,
                detail: error.detail.text
            )
        }
    }
}
