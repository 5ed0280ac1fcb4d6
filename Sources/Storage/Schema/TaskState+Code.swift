import AgentRuntime

extension TaskState {
    /// The number that stands for this state in the file; never given to another state.
    var code: Int64 {
        switch self {
        case .queued: 0
        case .scheduled: 1
        case .running: 2
        case .retrying: 3
        case .waiting: 4
        case .completed: 5
        case .cancelled: 6
        case .expired: 7
        case .dead: 8
        case .quarantined: 9
        }
    }

    /// The state a number stands for, or `nil`.
    init?(code: Int64) {
        guard (0...9).contains(code) else { return nil }
        self = Self.byCode[Int(code)]
    }

    private static let byCode = TaskState.allCases.sorted { $0.code < $1.code }

    static let unfinished = byCode.filter { !$0.isFinal }
    static let finished = byCode.filter(\.isFinal)
}
