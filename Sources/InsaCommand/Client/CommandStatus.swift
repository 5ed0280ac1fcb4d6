/// What a command's exit code says, after sysexits.h where it has a word for it.
public enum CommandStatus: Int32, Sendable, CaseIterable {
    /// Done.
    case done = 0
    /// It did not work, and none of the other codes says why.
    case failure = 1
    /// The command line is wrong.
    case usage = 64
    /// The request was understood and not accepted, or it needs clarification.
    case rejected = 65
    /// No server answers.
    case unavailable = 69
    /// Busy or stopping: the same command may work later.
    case tryAgain = 75
    /// The settings are not acceptable.
    case configuration = 78
    /// The person stopped it with Ctrl-C: what a server has begun goes on, what was written here can be gone on with.
    case interrupted = 130

    var meaning: String {
        switch self {
        case .done: "done"
        case .failure: "failed"
        case .usage: "wrong command line"
        case .rejected: "the data was rejected or needs clarification"
        case .unavailable: "no server answers"
        case .tryAgain: "busy or stopping, try again"
        case .configuration: "wrong settings"
        case .interrupted: "interrupted"
        }
    }

    /// The codes as they stand at the end of the help.
    static var help: String {
        "EXIT CODES: " + allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ") + "."
    }
}
