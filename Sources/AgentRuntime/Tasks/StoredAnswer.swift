/// An answer as it is stored and sent: encoded once.
public struct StoredAnswer: Sendable, Hashable {
    /// The answer's JSON.
    public let json: [UInt8]
    /// Whether it fulfils the request.
    public let verdict: AnswerVerdict

    /// Creates an answer.
    public init(json: [UInt8], verdict: AnswerVerdict) {
        self.json = json
        self.verdict = verdict
    }
}
