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
    func result(of text: String) throws -> JSONValue {
        let answer = work.answer(SizingRequest(requirements: text, allowProvisional: allowProvisional))
        guard !answer.equipment.isEmpty else { throw try Self.failure(answer.unclear) }
        return try JSONValue(parsing: Data(try SizingRequest.encode(answer)))
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
