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

    init(
        style: Style = .plain,
        errorStyle: Style = .plain,
        width: Int? = nil,
        sink: @escaping @Sendable (Stream, String) throws -> Void
    ) {
        self.style = style
        self.errorStyle = errorStyle
        self.width = width
        self.sink = sink
    }

    /// The streams of this process: coloured on a terminal unless `NO_COLOR` is set, cut to its width.
    public static func process(environment: [String: String]) -> Terminal {
        let mayColour = (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        let isTerminal = isatty(STDOUT_FILENO) == 1
        return Terminal(
            style: Style(isColoured: mayColour && isTerminal),
            errorStyle: Style(isColoured: mayColour && isatty(STDERR_FILENO) == 1),
            width: isTerminal ? columns(environment) : nil
        ) { stream, text in
            let handle = stream == .output ? FileHandle.standardOutput : .standardError
            try handle.write(contentsOf: Data(text.utf8))
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

    private static func columns(_ environment: [String: String]) -> Int? {
        if let text = environment["COLUMNS"], let columns = Int(text), columns > 0 { return columns }
        var size = winsize()
        // because: the width of a terminal can only be asked for through a pointer; `size` outlives the call.
        let status = unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size)
        return status == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
    }
}
