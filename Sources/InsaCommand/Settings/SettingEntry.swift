/// A value as somebody wrote it, before it is checked.
struct SettingEntry: Sendable, Hashable {
    let key: SettingKey
    let text: String
    let source: SettingSource
}
