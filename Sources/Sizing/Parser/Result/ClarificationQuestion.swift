/// One short question back to the writer, in the language of the text.
public struct ClarificationQuestion: Sendable, Hashable, Codable {
    /// The field to answer for, or `kind`.
    public let field: String
    /// The question.
    public let question: String
    /// Why it is asked.
    public let why: String
    /// The answers to choose from, where there are only a few.
    public let choices: [String]?

    /// Creates a question.
    public init(field: String, question: String, why: String, choices: [String]? = nil) {
        self.field = field
        self.question = question
        self.why = why
        self.choices = choices
    }
}
