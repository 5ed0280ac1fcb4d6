extension ScheduleTiming: Codable {
    private enum CodingKeys: String, CodingKey {
        case cron, zone, everySeconds, anchor
    }

    /// Reads a timing: an expression and its zone, or seconds and an anchor in milliseconds since 1970.
    ///
    /// - Throws: `DecodingError.dataCorrupted` when the expression does not parse or the interval is not allowed. Whether
    ///   the machine knows the zone shows when the next tick is looked for.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let text = try container.decodeIfPresent(String.self, forKey: .cron) {
            do {
                self = .cron(try CronExpression(text), in: try container.decode(ZoneName.self, forKey: .zone))
            } catch let error as CronSyntaxError {
                throw DecodingError.dataCorruptedError(
                    forKey: .cron,
                    in: container,
                    debugDescription: error.description
                )
            }
            return
        }
        let distance = Duration.seconds(try container.decode(Int64.self, forKey: .everySeconds))
        guard Self.allowedIntervals.contains(distance) else {
            throw DecodingError.dataCorruptedError(
                forKey: .everySeconds,
                in: container,
                debugDescription: "An interval is 1 second to 366 days."
            )
        }
        let anchor = Timestamp(milliseconds: try container.decode(Int64.self, forKey: .anchor))
        self = .interval(distance, anchor: anchor)
    }

    /// Writes the timing.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .cron(let expression, let zone):
            try container.encode(expression.description, forKey: .cron)
            try container.encode(zone, forKey: .zone)
        case .interval(let distance, let anchor):
            try container.encode(distance.components.seconds, forKey: .everySeconds)
            try container.encode(anchor.milliseconds, forKey: .anchor)
        }
    }
}
