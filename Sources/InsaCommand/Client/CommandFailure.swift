/// Why a command ends without having done its work.
struct CommandFailure: Error, Sendable, Hashable {
    /// The exit code.
    let status: CommandStatus
    /// What happened, for a person; may have several lines.
    let message: String
    /// The same for a program, as JSON; `nil` when nothing better than ``message`` is known.
    var document: String?
    /// Whether standard output already has all there is for a program, so that ``json`` must not follow it.
    var isOnOutput = false

    /// What goes to standard output with `--json`.
    var json: String {
        get throws {
            if let document { return document }
            let members: [String: JSONValue] = [
                "title": .string(status.meaning), "detail": .string(message),
                "exit_code": .number(Double(status.rawValue)),
            ]
            return try JSONValue.object(members).formatted
        }
    }
}
