import AgentRuntime
import MessageBus

/// What the file holds, as far as it is counted and named in memory; as of the last commit.
///
/// A value: a batch works on a copy, which takes its place when the commit has succeeded.
struct Ledger: Sendable {
    var names = NameBook()
    /// Tasks by form.
    private(set) var counts: [Int: StateGrid] = [:]
    /// What waits in the file, by agent.
    private(set) var lanes: [Int: WaitingLanes] = [:]
    private(set) var unfinished = 0
    /// The greatest id ever kept: an id above it is new, without a look into the file.
    var newestTask = MessageID(high: 0, low: 0)
    /// The greatest id among the finished tasks.
    var newestFinished = MessageID(high: 0, low: 0)
    /// By how much a task was accepted later, at most, than its id says; a step's id carries the time of its plan.
    var idLag: Int64 = 0
    /// Letters that wait for a decision, by agent.
    var waitingLetters: [Int: Int] = [:]
    var backlog: [WorkerName: DeadLetterBacklog] = [:]

    mutating func count(_ row: RowStanding, _ change: Int) {
        counts[row.form, default: StateGrid()][row.priority, row.state] += change
        if !row.state.isFinal { unfinished += change }
        if row.isUnloaded { lanes[row.agent, default: WaitingLanes()].count(row.priority, change) }
    }

    mutating func forgetCounts() {
        counts = [:]
        lanes = [:]
        unfinished = 0
    }

    /// Whether a queued task of this agent and priority waits in the file.
    func isAnyUnloaded(of agent: Int, _ priority: Priority) -> Bool {
        (lanes[agent]?.waiting(priority) ?? 0) > 0
    }

    /// The id from which on rows of this lane that are not loaded are found.
    func floor(of agent: Int, _ priority: Priority) -> MessageID {
        lanes[agent]?.floor(priority) ?? MessageID(high: 0, low: 0)
    }

    mutating func lower(_ agent: Int, _ priority: Priority, to id: MessageID) {
        lanes[agent, default: WaitingLanes()].lower(priority, to: id)
    }

    mutating func raise(_ agent: Int, _ priority: Priority, to id: MessageID) {
        lanes[agent, default: WaitingLanes()].raise(priority, to: id)
    }

    /// Nothing was found where something should wait: looks from the beginning once, and then believes the file.
    mutating func lookAgain(_ agent: Int, _ priority: Priority) {
        lanes[agent, default: WaitingLanes()].lookAgain(priority)
    }

    /// A row of this agent was not what it was counted as: the next load looks into every lane.
    mutating func distrust(_ agent: Int) {
        for priority in Priority.allCases { lanes[agent, default: WaitingLanes()].distrust(priority) }
    }
}
