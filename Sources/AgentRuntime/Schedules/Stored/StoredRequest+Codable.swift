extension StoredRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, version, json
    }

    /// Reads a request whose JSON stands in a string, so that its bytes stay exactly as they were.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            kind: try container.decode(String.self, forKey: .kind),
            version: try container.decode(Int.self, forKey: .version),
            json: Array(try container.decode(String.self, forKey: .json).utf8)
        )
    }

    /// Writes the request with its JSON as a string.
    ///
    /// - Throws: `EncodingError.invalidValue` when the bytes are not UTF-8, which JSON always is.
    public func encode(to encoder: any Encoder) throws {
        guard let text = String(validating: json, as: UTF8.self) else {
            throw EncodingError.invalidValue(
                json,
                .init(
                    codingPath: encoder.codingPath + [CodingKeys.json],
                    debugDescription: "A request's JSON is not UTF-8."
                )
            )
        }
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(version, forKey: .version)
        try container.encode(text, forKey: .json)
    }
}
