import AgentRuntime
import Foundation
import Resilience

/// A task's failed attempts as they are written down: a JSON array that grows at its end.
enum FailureHistory {
    private struct Line: Codable {
        let attempt: Int
        let at: Int64
        let type: String
        let message: String
        let failureClass: String

        enum CodingKeys: String, CodingKey {
            case attempt, at, type, message
            case failureClass = "class"
        }
    }

    /// The JSON of one failure; done before the writer is asked, because coding costs more than writing.
    static func encode(_ failure: AttemptFailure) -> [UInt8] {
        let line = Line(
            attempt: failure.attempt,
            at: failure.at.milliseconds,
            type: failure.type,
            message: failure.message,
            failureClass: failure.failureClass.rawValue
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // because: a struct of numbers and strings always has a JSON; there is no error to report.
        return (try? encoder.encode(line)).map { [UInt8]($0) } ?? Array("{}".utf8)
    }

    /// The JSON of several failures; `nil` for none.
    static func encode(_ failures: [AttemptFailure]) -> [UInt8]? {
        failures.reduce(into: nil) { history, failure in history = appending(encode(failure), to: history) }
    }

    /// The array with one more element.
    ///
    /// What is there is not read: it may be long, or broken.
    static func appending(_ failure: [UInt8], to history: [UInt8]?) -> [UInt8] {
        guard let history, history.count > 2, history.last == UInt8(ascii: "]") else {
            return [UInt8(ascii: "[")] + failure + [UInt8(ascii: "]")]
        }
        return history.dropLast() + [UInt8(ascii: ",")] + failure + [UInt8(ascii: "]")]
    }

    /// The failures, or `nil` when the bytes are not a history.
    static func decode(_ bytes: [UInt8]) -> [AttemptFailure]? {
        // because: unreadable bytes are an answer here, and the caller decides what they mean.
        guard let lines = try? JSONDecoder().decode([Line].self, from: Data(bytes)) else { return nil }
        return lines.map { line in
            AttemptFailure(
                attempt: line.attempt,
                at: Timestamp(milliseconds: line.at),
                type: line.type,
                message: line.message,
                failureClass: FailureClass(rawValue: line.failureClass) ?? .permanent
            )
        }
    }
}
