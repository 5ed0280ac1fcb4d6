import Configuration

/// The sources of settings laid over each other: flags over environment over file over defaults.
struct SettingLayers {
    private let reader: ConfigReader
    private let winner = WinningProvider()
    private let entries: [String: [SettingKey: SettingEntry]]

    /// Lays `layers` over each other, the first one on top.
    init(_ layers: [[SettingEntry]]) {
        var providers: [InMemoryProvider] = []
        var entries: [String: [SettingKey: SettingEntry]] = [:]
        for (index, layer) in layers.enumerated() {
            // because: within one layer the first entry of a key is the one that counts.
            let byKey = Dictionary(layer.map { ($0.key, $0) }) { first, _ in first }
            let values = byKey.map { key, entry in
                (AbsoluteConfigKey(key.levels), ConfigValue(.string(entry.text), isSecret: key.isSecret))
            }
            let provider = InMemoryProvider(name: "layer \(index)", values: Dictionary(uniqueKeysWithValues: values))
            providers.append(provider)
            entries[provider.providerName] = byKey
        }
        self.entries = entries
        reader = ConfigReader(providers: providers, accessReporter: winner)
    }

    /// The entry of `key` in the uppermost layer that has one; its default when none has.
    func entry(of key: SettingKey) -> SettingEntry {
        guard reader.string(forKey: ConfigKey(key.levels), isSecret: key.isSecret) != nil,
            let provider = winner.name, let entry = entries[provider]?[key]
        else { return SettingEntry(key: key, text: key.fallback, source: .fallback) }
        return entry
    }
}

extension SettingKey {
    fileprivate var levels: [String] { path.split(separator: ".").map(String.init) }
}
