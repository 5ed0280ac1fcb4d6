extension ParsedRequirement: Codable {
    private enum Key: String, CodingKey {
        case status
        case language
        case intent
        case kind
        case fields
        case missing
        case issues
        case ranges
        case tag
        case choices
        case notes
        case questions
    }

    /// Reads what ``encode(to:)`` wrote; `tag`, `ranges` and `choices` may be absent.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        status = try values.decode(ParseStatus.self, forKey: .status)
        language = try values.decode(Language.self, forKey: .language)
        intent = try values.decode(RequestIntent.self, forKey: .intent)
        kind = try values.decodeIfPresent(String.self, forKey: .kind)
        fields = try values.decode([String: InputValue].self, forKey: .fields)
        missing = try values.decode([String].self, forKey: .missing)
        issues = try values.decode([String].self, forKey: .issues)
        ranges = try values.decodeIfPresent([FieldRange].self, forKey: .ranges) ?? []
        tag = try values.decodeIfPresent(String.self, forKey: .tag)
        choices = try values.decodeIfPresent([String: [String]].self, forKey: .choices) ?? [:]
    }

    /// Writes `kind` as `null` when there is none.
    ///
    /// `tag`, `choices`, `notes` and `questions` are left out when they are empty; the last two follow from the others and
    /// are not read back.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(status, forKey: .status)
        try values.encode(language, forKey: .language)
        try values.encode(intent, forKey: .intent)
        try values.encode(kind, forKey: .kind)
        try values.encode(fields, forKey: .fields)
        try values.encode(missing, forKey: .missing)
        try values.encode(issues, forKey: .issues)
        try values.encode(ranges, forKey: .ranges)
        try values.encodeIfPresent(tag, forKey: .tag)
        if !choices.isEmpty { try values.encode(choices, forKey: .choices) }
        if !issues.isEmpty { try values.encode(notes, forKey: .notes) }
        let questions = questions
        if !questions.isEmpty { try values.encode(questions, forKey: .questions) }
    }
}
