import Foundation

/// A piece of work one kind of worker can do, and the answer it gives.
///
/// Requests stay typed inside the process; they are encoded only where they leave it: in an HTTP answer, in a stored
/// task, in a dead letter.
public protocol WorkRequest: Codable, Sendable {
    /// What the worker answers.
    associatedtype Answer: Codable & Sendable

    /// The stable name of this kind of request in tasks, dead letters and traces; the type's name by default.
    static var kind: String { get }

    /// The JSON of an answer, as it is stored and sent.
    ///
    /// The default uses `JSONEncoder`; a request whose answers are large or frequent may write the bytes itself.
    static func encode(_ answer: Answer) throws -> [UInt8]

    /// Whether an answer fulfils its request; every answer does by default.
    static func verdict(of answer: Answer) -> AnswerVerdict
}

extension WorkRequest {
    /// The type's own name.
    public static var kind: String { String(describing: Self.self) }

    /// The answer's JSON with sorted keys.
    public static func encode(_ answer: Answer) throws -> [UInt8] {
        try JSONBytes.encode(answer)
    }

    /// Every answer fulfils its request.
    public static func verdict(of answer: Answer) -> AnswerVerdict { .fulfilled }
}
