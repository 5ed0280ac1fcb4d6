import Foundation

#if canImport(Glibc)
import Glibc
#endif

/// Where a command writes to.
public struct Terminal: Sendable {
    /// One of the two streams of a process.
    public enum Stream: Sendable {
        case output
        case errors
    }

    private let sink: @Sendable (Stream, String) throws -> Void
    let style: Style
    let errorStyle: Style
    let width: Int?
    /// Whether standard error is a screen on which a line can be written again.
    let showsProgress: Bool

    init(
        style: Style = .plain,
        errorStyle: Style = .plain,
        width: Int? = nil,
        showsProgress: Bool = false,
        sink: @escaping @Sendable (Stream, String) throws -> Void
    ) {
        self.style = style
        self.errorStyle = errorStyle
        self.width = width
        self.showsProgress = showsProgress
        self.sink = sink
    }

    /// The streams of this process: coloured on a terminal unless `NO_COLOR` is set, cut to its width.
    public static func process(environment: [String: String]) -> Terminal {
        let mayColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        let isTerminal = isatty(STDOUT_FILENO) == 1
        return Terminal(
            style: Style(isColoured: mayColour && isTerminal),
            errorStyle: Style(isColoured: mayColour && isatty(STDERR_FILENO) == 1),
            width: isTerminal ? columns(environment) : nil,
            showsProgress: isatty(STDERR_FILENO) == 1 && environment["TERM"] != "dumb"
        ) { stream, text in
            let handle = stream == .output ? FileHandle.standardOutput : .standardError
            do {
                try handle.write(contentsOf: Data(text.utf8))
            } catch {
                let name = stream == .output ? "standard output" : "standard error"
                let message = "\(name) cannot be written: \(SystemText.of(error))"
                throw CommandFailure(status: .failure, message: message, isOnOutput: true)
            }
        }
    }

    /// Writes `text` and a line break to standard output.
    func write(_ text: String) throws {
        try sink(.output, text + "\n")
    }

    /// Writes `text` and a line break to standard error.
    func complain(_ text: String) throws {
        try sink(.errors, text + "\n")
    }

    /// Puts `line` in place of the one before it on a screen; writes nothing elsewhere.
    func progress(_ line: String) throws {
        if showsProgress { try sink(.errors, "\r\u{1B}[K" + line) }
    }

    /// Removes the line of progress, so that what follows begins on a clean one.
    func endProgress() throws {
        if showsProgress { try sink(.errors, "\r\u{1B}[K") }
    }

    private static func columns(_ environment: [String: String]) -> Int? {
        if let text = environment["COLUMNS"], let columns = Int(text), columns > 0 { return columns }
        var size = winsize()
        // because: the width of a terminal can only be asked for through a pointer; `size` outlives the call.
        let status = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}
