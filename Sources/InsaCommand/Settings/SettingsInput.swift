/// What a command was given to find its settings in.
public struct SettingsInput: Sendable {
    /// Values of options, each with the setting that it sets.
    public var flags: [(key: SettingKey, text: String)]
    /// The environment of the process.
    public var environment: [String: String]
    /// The value of `--config`; without it `INSA_CONFIG` names the file, and without that there is none.
    public var file: String?

    /// Creates an input; everything may be empty.
    public init(flags: [(key: SettingKey, text: String)] = [], environment: [String: String] = [:], file: String? = nil)
    {
        self.flags = flags
        self.environment = environment
        self.file = file
    }

    /// Variables that are ours without being settings of the server.
    static let clientVariables = ["INSA_CONFIG", "INSA_SERVER", "INSA_API_KEY"]

    var flagEntries: [SettingEntry] {
        flags.map { SettingEntry(key: $0.key, text: $0.text, source: .flag($0.key.flag ?? $0.key.path)) }
    }

    /// An empty variable counts as not set, as in a shell or compose file that passes on what it does not have.
    var environmentEntries: [SettingEntry] {
        SettingKey.all.flatMap { key in
            key.environment.compactMap { name in
                guard let text = environment[name], !text.isEmpty else { return nil }
                return SettingEntry(key: key, text: text, source: .environment(name))
            }
        }
    }

    /// Remarks on variables that look like ours but mean nothing.
    var environmentWarnings: [String] {
        let known = SettingKey.all.flatMap(\.environment) + Self.clientVariables
        return environment.keys.filter { $0.hasPrefix("INSA_") && !known.contains($0) }.sorted().map { name in
            let hint = NearestName.of(name, among: known).map { "; did you mean \($0)?" } ?? ""
            return "environment variable \(TerminalText.sanitized(name)) is not known and does nothing\(hint)"
        }
    }
}
