/// A value that has been read and checked.
public enum SettingValue: Sendable, Hashable {
    /// A word, a path or an address.
    case text(String)
    /// A whole number or a number of bytes.
    case integer(Int)
    /// A number of seconds.
    case number(Double)
    /// A switch.
    case flag(Bool)
    /// Keys of the API.
    case apiKeys([APIKey])

    /// The value for people; of secrets only how many there are.
    public var shown: String {
        switch self {
        case .text(let text): text
        case .integer(let number): String(number)
        case .number(let number): SettingKind.plain(number)
        case .flag(let flag): String(flag)
        case .apiKeys(let keys):
            keys.isEmpty ? "none" : keys.map { "\($0.role.rawValue):****" }.joined(separator: ", ")
        }
    }
}
