import AgentRuntime
import Foundation
import Sizing
import Workers

/// A sizing calculation in this process.
struct LocalSizing: Sendable {
    let options: BatchOptions
    private let work = SizingWork()

    init(options: BatchOptions) {
        self.options = options
    }

    /// The answer to a request in free text.
    ///
    /// - Throws: ``CommandFailure`` with the questions when no item of the text says enough.
    func answer(to text: String) throws -> SizingAnswer {
        let answer = work.answer(options.request(text))
        guard !answer.equipment.isEmpty else { throw try Self.failure(answer.unclear) }
        return answer
    }

    /// An answer in the shape of a server's result.
    static func result(of answer: SizingAnswer) throws -> JSONValue {
        try JSONValue(parsing: Data(try SizingRequest.encode(answer)))
    }

    /// The answer that a server's result holds.
    static func answer(from result: JSONValue) throws -> SizingAnswer {
        try SizingRequest.decode(Array(try JSONEncoder().encode(result)))
    }

    private static func failure(_ unclear: [ParsedRequirement]) throws -> CommandFailure {
        let message = unclear.flatMap { UnclearText.lines(of: $0) }.joined(separator: "\n")
        let gravity: [ParseStatus] = [.ambiguous, .needsInput, .rejected]
        let status = gravity.first { status in unclear.contains { $0.status == status } } ?? .rejected
        let document: [String: JSONValue] = [
            "status": .string(status.rawValue),
            "detail": .string(message),
            "questions": try json(unclear.flatMap(\.questions)),
            "parsed": unclear.count == 1 ? try json(unclear[0]) : try json(unclear),
        ]
        return CommandFailure(status: .rejected, message: message, document: try JSONValue.object(document).formatted)
    }

    private static func json(_ value: some Encodable) throws -> JSONValue {
        try JSONValue(parsing: try JSONEncoder().encode(value))
    }
}
