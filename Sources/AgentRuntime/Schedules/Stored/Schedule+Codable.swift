import MessageBus

extension Schedule: Codable {
    private enum CodingKeys: String, CodingKey {
        case name, agent, request, timing, missed, priority, deadlineSeconds, origin, standing
    }

    /// Reads a schedule.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            name: try container.decode(ScheduleName.self, forKey: .name),
            agent: try container.decode(WorkerName.self, forKey: .agent),
            request: try container.decode(StoredRequest.self, forKey: .request),
            timing: try container.decode(ScheduleTiming.self, forKey: .timing),
            missed: try container.decode(MissedTickPolicy.self, forKey: .missed),
            priority: try container.decode(Priority.self, forKey: .priority),
            deadline: try container.decodeIfPresent(Int64.self, forKey: .deadlineSeconds).map { .seconds($0) },
            origin: try container.decode(ScheduleOrigin.self, forKey: .origin),
            standing: try container.decode(ScheduleStanding.self, forKey: .standing)
        )
    }

    /// Writes all of it.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(name, forKey: .name)
        try container.encode(agent, forKey: .agent)
        try container.encode(request, forKey: .request)
        try container.encode(timing, forKey: .timing)
        try container.encode(missed, forKey: .missed)
        try container.encode(priority, forKey: .priority)
        try container.encodeIfPresent(deadline?.components.seconds, forKey: .deadlineSeconds)
        try container.encode(origin, forKey: .origin)
        try container.encode(standing, forKey: .standing)
    }
}
