/// Where a value was found.
public enum SettingSource: Sendable, Hashable, CustomStringConvertible {
    /// An option of the command.
    case flag(String)
    /// An environment variable.
    case environment(String)
    /// A line of the settings file.
    case file(path: String, line: Int)
    /// Nothing set it.
    case fallback

    /// The source in words.
    public var description: String {
        switch self {
        case .flag(let name): "flag \(name)"
        case .environment(let name): "environment \(name)"
        case .file(let path, let line): "file \(path), line \(line)"
        case .fallback: "default"
        }
    }
}
