/// A piece of work one kind of worker can do, and the answer it gives.
///
/// Requests stay typed inside the process; they are encoded only where they leave it: in the journal, in an HTTP answer,
/// in a dead letter.
public protocol WorkRequest: Codable, Sendable {
    /// What the worker answers.
    associatedtype Answer: Codable & Sendable

    /// The stable name of this kind of request in tasks, dead letters and traces; the type's name by default.
    static var kind: String { get }

    /// The version of this type's shape, from 1; to be raised whenever older bytes would no longer decode. 1 by default.
    static var version: Int { get }

    /// How requests written by older versions become readable, one step per version; none by default.
    static var upcasters: [Upcaster] { get }

    /// The customer the request is for, if it says; dead letters of a cause are counted by it. `nil` by default.
    var customer: String? { get }

    /// The JSON of an answer, as it is stored and sent.
    ///
    /// The default uses `JSONEncoder`; a request whose answers are large or frequent may write the bytes itself.
    static func encode(_ answer: Answer) throws -> [UInt8]

    /// The answer in the JSON ``encode(_:)`` has written; read back where a stored answer is used again.
    static func decode(_ json: [UInt8]) throws -> Answer

    /// Whether an answer fulfils its request; every answer does by default.
    static func verdict(of answer: Answer) -> AnswerVerdict
}

extension WorkRequest {
    /// The type's own name.
    public static var kind: String { String(describing: Self.self) }

    /// The first version.
    public static var version: Int { 1 }

    /// No older version.
    public static var upcasters: [Upcaster] { [] }

    /// Nobody in particular.
    public var customer: String? { nil }

    /// The answer's JSON with sorted keys.
    public static func encode(_ answer: Answer) throws -> [UInt8] {
        try JSONBytes.encode(answer)
    }

    /// The answer, read by its own `Decodable` conformance.
    public static func decode(_ json: [UInt8]) throws -> Answer {
        try JSONBytes.decode(Answer.self, from: json)
    }

    /// Every answer fulfils its request.
    public static func verdict(of answer: Answer) -> AnswerVerdict { .fulfilled }
}
