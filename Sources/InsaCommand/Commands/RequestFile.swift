import Foundation

/// Reads what a person wants to send.
enum RequestFile {
    /// The content of the file at `path`, or of standard input when it is `-`.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be read, is empty or larger than ``CommandContext/inputLimit``.
    static func contents(of path: String, in context: CommandContext) throws -> Data {
        let name = path == "-" ? "standard input" : TerminalText.sanitized(path)
        let data =
            path == "-"
            ? try context.input() : try InputFile.contents(of: path, name, .any, limit: CommandContext.inputLimit)
        guard !data.isEmpty else { throw CommandFailure(status: .rejected, message: "\(name) is empty") }
        guard data.count <= CommandContext.inputLimit else {
            throw CommandFailure(
                status: .rejected,
                message: "\(name) is larger than \(CommandContext.inputLimit) bytes"
            )
        }
        return data
    }
}
