extension Settings {
    /// The effective settings as a table, secrets masked.
    func table(_ style: Style, width: Int?) -> String {
        var table = Table([Column("SETTING"), Column("VALUE", shrinks: true), Column("FROM", shrinks: true)])
        for setting in effective {
            let tone: Tone = setting.source == .fallback ? .dim : .plain
            table.append([
                Cell(setting.key.path), Cell(setting.shown), Cell(setting.source.description, tone),
            ])
        }
        return table.rendered(style, width: width)
    }

    /// The effective settings and the warnings as JSON, secrets masked.
    var json: JSONValue {
        let rows: [JSONValue] = effective.map { setting in
            .object([
                "key": .string(setting.key.path), "value": setting.value.json,
                "source": .string(setting.source.description),
            ])
        }
        return .object(["settings": .array(rows), "warnings": .array(warnings.map { .string($0) })])
    }
}

extension SettingValue {
    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .integer(let number): .number(Double(number))
        case .number(let number): .number(number)
        case .flag(let flag): .bool(flag)
        case .apiKeys(let keys): .array(keys.map { .string($0.description) })
        }
    }
}

extension SettingsError {
    var json: JSONValue {
        let rows: [JSONValue] = problems.map { problem in
            .object([
                "subject": .string(problem.subject), "detail": .string(problem.detail),
                "value": problem.value.map { .string($0) } ?? .null,
                "source": problem.source.map { .string($0.description) } ?? .null,
            ])
        }
        return .object(["problems": .array(rows), "warnings": .array(warnings.map { .string($0) })])
    }
}
