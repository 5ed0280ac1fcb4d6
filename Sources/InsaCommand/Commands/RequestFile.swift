import Foundation

/// Reads what a person wants to send.
enum RequestFile {
    /// The content of the file at `path`, or of standard input when it is `-`.
    ///
    /// - Throws: ``CommandFailure`` when it cannot be read, is empty or larger than ``CommandContext/inputLimit``.
    static func contents(of path: String, in context: CommandContext) throws -> Data {
        let name = path == "-" ? "standard input" : TerminalText.sanitized(path)
        let data = path == "-" ? try context.input() : try read(path, name)
        guard !data.isEmpty else { throw CommandFailure(status: .rejected, message: "\(name) is empty") }
        guard data.count <= CommandContext.inputLimit else {
            throw CommandFailure(
                status: .rejected,
                message: "\(name) is larger than \(CommandContext.inputLimit) bytes"
            )
        }
        return data
    }

    private static func read(_ path: String, _ name: String) throws(CommandFailure) -> Data {
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            return try handle.read(upToCount: CommandContext.inputLimit + 1) ?? Data()
        } catch {
            throw CommandFailure(status: .failure, message: "\(name) cannot be read: \(error.localizedDescription)")
        }
    }
}
