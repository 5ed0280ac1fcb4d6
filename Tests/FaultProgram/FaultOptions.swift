import AgentRuntime
import Storage

/// What a run of the program is told: `name=value` words.
struct FaultOptions {
    struct Unreadable: Error {
        let word: String
    }

    /// Where the state is.
    var directory = "."
    /// A file to which every piece of work adds a line before it does anything.
    var diary = "/dev/null"
    /// The version of parcels this binary writes; 0 for a binary that has no such worker.
    var parcels = 1
    /// How far its clock is off.
    var clock = Duration.zero
    /// The most pages the state file may have.
    var pages: Int?
    /// How long a stop waits for work in flight.
    var drain = Duration.seconds(20)
    /// How long an attempt may take.
    var timeout = Duration.seconds(30)
    /// What becomes of missed ticks of a daily schedule; none, no schedule.
    var missed: MissedTickPolicy?
    /// Whether the doors are open from the start.
    var isOpen = false

    init(_ words: some Sequence<String>) throws {
        for word in words {
            let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
            guard let name = parts.first, try take(name, parts.count > 1 ? parts[1] : "") else {
                throw Unreadable(word: word)
            }
        }
    }

    private mutating func take(_ name: String, _ value: String) throws -> Bool {
        let number = Int(value) ?? 0
        switch name {
        case "data": directory = value
        case "diary": diary = value
        case "parcels": parcels = number
        case "clock-minutes": clock = .seconds(60 * number)
        case "pages": pages = number
        case "drain-ms": drain = .milliseconds(number)
        case "timeout-ms": timeout = .milliseconds(number)
        case "missed":
            guard let policy = MissedTickPolicy(value) else { throw Unreadable(word: value) }
            missed = policy
        case "open": isOpen = true
        // because: words are an open set.
        default: return false
        }
        return true
    }
}
