import AgentRuntime

extension AnswerVerdict {
    /// The number that stands for this verdict in the file.
    var code: Int64 {
        switch self {
        case .fulfilled: 0
        case .refused: 1
        }
    }

    /// The verdict a number stands for, or `nil`.
    init?(code: Int64) {
        guard let verdict = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = verdict
    }
}
