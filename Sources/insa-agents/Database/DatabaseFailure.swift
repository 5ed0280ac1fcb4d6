import InsaCommand

/// A failed command, for a program.
struct DatabaseFailure: Encodable {
    let title = "failed"
    let detail: String
    let exitCode = CommandStatus.failure.rawValue

    enum CodingKeys: String, CodingKey {
        case title, detail
        case exitCode = "exit_code"
    }
}
