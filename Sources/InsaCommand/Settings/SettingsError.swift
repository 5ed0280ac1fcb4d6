/// Everything that is wrong with the settings, reported at once.
public struct SettingsError: Error, Sendable, CustomStringConvertible {
    /// The problems, in the order of the settings; at least one.
    public let problems: [SettingProblem]
    /// Remarks besides the problems, such as an unknown environment variable.
    public let warnings: [String]

    /// A headline and one line per problem.
    public var description: String {
        let headline =
            problems.count == 1 ? "1 problem with the settings" : "\(problems.count) problems with the settings"
        return ([headline + ":"] + problems.map { "  \($0)" }).joined(separator: "\n")
    }
}
