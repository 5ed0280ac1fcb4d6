/// One reason why settings cannot be used.
public struct SettingProblem: Sendable, Hashable, CustomStringConvertible {
    /// The setting, file or variable that is meant.
    public let subject: String
    /// The offending value; `nil` when there is none to show or it is secret.
    public let value: String?
    /// Where it was found; `nil` when several sources together are the fault.
    public let source: SettingSource?
    /// What is wrong and what would be right.
    public let detail: String

    /// One line with all of it.
    public var description: String {
        let shown = value.map { " = \"\(Self.excerpt($0))\"" } ?? ""
        let place = source.map { " (\($0))" } ?? ""
        return "\(subject)\(shown)\(place): \(detail)"
    }

    private static func excerpt(_ value: String) -> String {
        let line = TerminalText.sanitized(value)
        return line.count <= 80 ? line : line.prefix(79) + "…"
    }
}
