import MessageBus

extension ScheduleStanding: Codable {
    private enum CodingKeys: String, CodingKey {
        case isPaused, nextTick, lastTick, lastTask, missed, faultAt, faultMessage
    }

    /// Reads a standing; times are milliseconds since 1970.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        func time(_ key: CodingKeys) throws -> Timestamp? {
            try container.decodeIfPresent(Int64.self, forKey: key).map { Timestamp(milliseconds: $0) }
        }
        let message = try container.decodeIfPresent(String.self, forKey: .faultMessage)
        let faultAt = try time(.faultAt)
        self.init(
            isPaused: try container.decode(Bool.self, forKey: .isPaused),
            nextTick: try time(.nextTick),
            lastTick: try time(.lastTick),
            lastTask: try container.decodeIfPresent(TaskID.self, forKey: .lastTask),
            missed: try container.decode(Int.self, forKey: .missed),
            fault: faultAt.map { ScheduleFault(at: $0, message: message ?? "") }
        )
    }

    /// Writes the standing; times are milliseconds since 1970.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(isPaused, forKey: .isPaused)
        try container.encodeIfPresent(nextTick?.milliseconds, forKey: .nextTick)
        try container.encodeIfPresent(lastTick?.milliseconds, forKey: .lastTick)
        try container.encodeIfPresent(lastTask, forKey: .lastTask)
        try container.encode(missed, forKey: .missed)
        try container.encodeIfPresent(fault?.at.milliseconds, forKey: .faultAt)
        try container.encodeIfPresent(fault?.message, forKey: .faultMessage)
    }
}
