import AgentRuntime
import MessageBus

/// A range of an index that holds tasks in the order of their ids.
struct TaskRange {
    let sql: String
    let isUnfinished: Bool
    private let session: String?
    private let numbers: [Int64]

    private init(_ condition: String, isUnfinished: Bool, session: String? = nil, _ numbers: [Int64] = []) {
        sql = """
            SELECT id FROM \(isUnfinished ? "tasks" : "history") WHERE \(condition) AND id >= ?1 AND id < ?2
            ORDER BY id DESC LIMIT ?3
            """
        self.isUnfinished = isUnfinished
        self.session = session
        self.numbers = numbers
    }

    /// Binds what the condition asks for.
    func bind(_ statement: PreparedStatement, from index: Int32) throws(SQLiteFault) {
        var index = index
        if let session {
            try statement.bind(index, session)
            index += 1
        }
        for number in numbers {
            try statement.bind(index, number)
            index += 1
        }
    }

    /// The ranges that together hold what `filter` lets pass, but for its time.
    static func covering(_ filter: TaskFilter, _ names: NameBook) -> [TaskRange] {
        let states = filter.states.isEmpty ? Set(TaskState.allCases) : filter.states
        guard let agent = filter.agent else {
            let all = Array(names.agentNumbers)
            return covering(filter.sessionID, states, all, isForAll: true)
        }
        return names.number(of: agent).map { covering(filter.sessionID, states, [$0], isForAll: false) } ?? []
    }

    private static func covering(
        _ session: String?,
        _ states: Set<TaskState>,
        _ agents: [Int],
        isForAll: Bool
    ) -> [TaskRange] {
        let isForAnyState = states.count == TaskState.allCases.count
        guard let session else {
            if isForAll, isForAnyState { return [true, false].map { TaskRange("1", isUnfinished: $0) } }
            return states.flatMap { state in agents.flatMap { Self.ranges(state, Int64($0)) } }
        }
        // A conversation has few unfinished tasks; they are read whole and filtered.
        var ranges = [TaskRange("session_id = ?4", isUnfinished: true, session: session)]
        for state in states where state.isFinal {
            for agent in agents {
                let condition = "session_id = ?4 AND agent = ?5 AND state = ?6"
                ranges.append(
                    TaskRange(condition, isUnfinished: false, session: session, [Int64(agent), state.code])
                )
            }
        }
        return ranges
    }

    private static func ranges(_ state: TaskState, _ agent: Int64) -> [TaskRange] {
        switch state {
        case .queued:
            Priority.allCases.map { priority in
                let condition = "state = 0 AND agent = ?4 AND priority = ?5"
                return TaskRange(condition, isUnfinished: true, [agent, Int64(priority.rawValue)])
            }
        case .scheduled, .running, .retrying, .waiting:
            [TaskRange("state <> 0 AND agent = ?4 AND state = ?5", isUnfinished: true, [agent, state.code])]
        case .completed, .cancelled, .expired, .dead, .quarantined:
            [TaskRange("agent = ?4 AND state = ?5", isUnfinished: false, [agent, state.code])]
        }
    }
}
