/// A setting with the value that counts and where it came from.
public struct EffectiveSetting: Sendable, Hashable {
    /// Which setting.
    public let key: SettingKey
    /// Its checked value.
    public let value: SettingValue
    /// Where the value was found.
    public let source: SettingSource

    /// The value for people, with its unit; of secrets only the roles.
    public var shown: String {
        switch key.kind {
        case .seconds: value.shown + " s"
        case .bytes: value.shown + " bytes"
        case .name, .host, .path, .integer, .flag, .choice, .apiKeys: value.shown
        }
    }
}
