/// How the streams pass each other.
enum ExchangerArrangement: String, Sendable, Hashable, CaseIterable {
    /// One shell pass and an even number of tube passes in each shell.
    case shellAndTube = "shell_and_tube"
    /// Pure counter-current flow: F = 1.
    case counterCurrent = "counter_current"
}
