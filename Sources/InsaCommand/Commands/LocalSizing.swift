import Foundation
import Sizing
import Workers

/// A sizing calculation in this process.
struct LocalSizing: Sendable {
    let allowProvisional: Bool
    private let work = SizingWork()

    init(allowProvisional: Bool) {
        self.allowProvisional = allowProvisional
    }

    /// The result for a request in free text, in the shape of a server's result.
    ///
    /// - Throws: ``CommandFailure`` with the questions when no item of the text says enough.
    func result(of text: String) throws -> LocalResult {
        let answer = work.answer(SizingRequest(requirements: text, allowProvisional: allowProvisional))
        let unclear = answer.unclear.map(Self.explanation).joined(separator: "\n")
        guard !answer.equipment.isEmpty else { throw CommandFailure(status: .rejected, message: unclear) }
        return LocalResult(
            document: try JSONValue(parsing: Data(try SizingRequest.encode(answer))),
            unclear: unclear.isEmpty ? nil : unclear
        )
    }

    private static func explanation(_ item: ParsedRequirement) -> String {
        let subject = item.kind ?? "the text"
        guard item.status != .rejected else {
            return "\(subject) cannot be sized: \(item.issues.joined(separator: ", "))"
        }
        let questions = item.questions.map { question in
            let choices = question.choices.map { " [\($0.joined(separator: " | "))]" } ?? ""
            return "  ? \(question.question)\(choices) (\(question.field))"
        }
        return (["\(subject) needs clarification"] + questions).joined(separator: "\n")
    }
}
