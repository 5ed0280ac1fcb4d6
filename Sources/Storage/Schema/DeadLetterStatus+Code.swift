import AgentRuntime

extension DeadLetterStatus {
    /// The number that stands for this status in the file; never given to another status.
    var code: Int64 {
        switch self {
        case .failed: 0
        case .replaying: 1
        case .replayed: 2
        case .archived: 3
        }
    }

    /// The status a number stands for, or `nil`.
    init?(code: Int64) {
        guard let status = Self.allCases.first(where: { $0.code == code }) else { return nil }
        self = status
    }
}
