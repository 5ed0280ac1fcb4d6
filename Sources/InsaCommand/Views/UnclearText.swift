import Foundation
import Sizing

/// Why a text could not be computed and what has to be answered first, for people.
enum UnclearText {
    /// The refusal, or a heading and one line for each question.
    static func lines(of item: ParsedRequirement) -> [String] {
        let subject = TerminalText.sanitized(item.kind ?? "the text").replacing("_", with: " ")
        if let refusal = item.refusal { return ["\(refusal) (\(item.issues.joined(separator: ", ")))"] }
        return ["\(subject) needs clarification"]
            + questions(of: item).map { "  " + $0 }
    }

    /// One line for each question, with the answers there are to choose from.
    static func questions(of item: ParsedRequirement) -> [String] {
        item.questions.map { question in
            let choices = question.choices.map { " [\($0.joined(separator: " | "))]" } ?? ""
            return TerminalText.sanitized("? \(question.question)\(choices) (\(question.field))")
        }
    }

    /// The same for an item of a server's result, which holds what was read but not the questions.
    static func lines(of item: JSONValue) -> [String] {
        do {
            return lines(of: try JSONDecoder().decode(ParsedRequirement.self, from: JSONEncoder().encode(item)))
        } catch {
            // A server of another version: what it says is shown as it came.
            return [TerminalText.sanitized(ScalarText.of(item))]
        }
    }
}
