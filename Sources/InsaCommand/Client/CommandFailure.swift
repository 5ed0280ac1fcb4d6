/// Why a command ends without having done its work.
struct CommandFailure: Error, Sendable, Hashable {
    /// The exit code.
    let status: CommandStatus
    /// What happened, for a person; may have several lines.
    let message: String
}
