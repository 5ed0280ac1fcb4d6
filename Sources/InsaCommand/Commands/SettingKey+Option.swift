import ArgumentParser

extension SettingKey {
    /// The name of its option.
    var optionName: NameSpecification {
        .customLong(String((flag ?? "--" + path).drop { $0 == "-" }))
    }

    /// The help of its option: meaning, environment, default.
    var optionHelp: ArgumentHelp {
        let name = path.split(separator: ".").last.map(String.init) ?? path
        return ArgumentHelp(
            "\(meaning) (environment \(environment.joined(separator: ", ")); default: \(fallback))",
            valueName: name.replacing("_", with: "-")
        )
    }
}
