import MessageBus

/// What waits in the file for one agent, by priority.
struct WaitingLanes: Sendable {
    private struct Lane {
        var waiting = 0
        /// No row that waits has a smaller id; loading begins here instead of passing over all that is loaded.
        var floor = MessageID(high: 0, low: 0)
    }

    private var lanes = [Lane](repeating: Lane(), count: Priority.allCases.count)

    var total: Int { lanes.reduce(0) { $0 + $1.waiting } }

    func waiting(_ priority: Priority) -> Int { lanes[Int(priority.rawValue)].waiting }

    func floor(_ priority: Priority) -> MessageID { lanes[Int(priority.rawValue)].floor }

    mutating func count(_ priority: Priority, _ change: Int) {
        lanes[Int(priority.rawValue)].waiting += change
    }

    mutating func lower(_ priority: Priority, to id: MessageID) {
        lanes[Int(priority.rawValue)].floor = min(floor(priority), id)
    }

    mutating func raise(_ priority: Priority, to id: MessageID) {
        lanes[Int(priority.rawValue)].floor = max(floor(priority), id)
    }

    mutating func lookAgain(_ priority: Priority) {
        let start = MessageID(high: 0, low: 0)
        if floor(priority) > start {
            lanes[Int(priority.rawValue)].floor = start
        } else {
            lanes[Int(priority.rawValue)].waiting = 0
        }
    }

    /// Makes the lane be looked into, whatever was counted; an empty look puts the count right.
    mutating func distrust(_ priority: Priority) {
        lanes[Int(priority.rawValue)].waiting = max(0, waiting(priority)) + 1
        lanes[Int(priority.rawValue)].floor = MessageID(high: 0, low: 0)
    }
}
