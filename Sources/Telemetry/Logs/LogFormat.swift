/// How log lines look.
public enum LogFormat: String, Hashable, Sendable, CaseIterable {
    /// One JSON object per line, for machines.
    case json
    /// One line of text, for people.
    case text
    /// Text with the level in colour, for terminals.
    case coloured

    /// The format for standard error: colour on a terminal, JSON everywhere else.
    public static var forStandardError: LogFormat { StandardError.isTerminal ? .coloured : .json }
}
