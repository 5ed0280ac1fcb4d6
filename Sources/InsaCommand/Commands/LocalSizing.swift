import Foundation
import Sizing

/// A sizing calculation in this process.
struct LocalSizing: Sendable {
    let allowProvisional: Bool
    private let parser = RequirementParser()
    private let engine = SizingEngine()

    init(allowProvisional: Bool) {
        self.allowProvisional = allowProvisional
    }

    /// The result for a request in free text, in the shape of a server's result.
    ///
    /// - Throws: ``CommandFailure`` with the questions when no item of the text says enough.
    func result(of text: String) throws -> LocalResult {
        let items = parser.parseItems(text)
        let clear = items.filter(isComputable)
        let unclear = items.filter { !isComputable($0) }.map(Self.explanation).joined(separator: "\n")
        guard !clear.isEmpty else { throw CommandFailure(status: .rejected, message: unclear) }
        return LocalResult(
            document: .object(["equipment": .array(try clear.map(evaluated))]),
            unclear: unclear.isEmpty ? nil : unclear
        )
    }

    /// A text that only lacks process values may be computed with assumed ones when the person asked for that.
    private func isComputable(_ item: ParsedRequirement) -> Bool {
        switch item.status {
        case .ok: true
        case .needsInput: allowProvisional && item.kind != nil
        case .ambiguous, .rejected: false
        }
    }

    private func evaluated(_ item: ParsedRequirement) throws -> JSONValue {
        let result = engine.evaluate(
            kind: item.kind ?? "",
            inputs: item.fields,
            language: item.language,
            allowProvisional: allowProvisional
        )
        var bytes: [UInt8] = []
        result.writeJSON(into: &bytes)
        return try JSONValue(parsing: Data(bytes))
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
