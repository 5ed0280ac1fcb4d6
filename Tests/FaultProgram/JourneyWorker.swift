import AgentRuntime

/// Lets others do the two steps of a journey, one after the other.
actor JourneyWorker: Worker {
    static let name: WorkerName = "journeys"

    private let diary: Diary
    private let doors: Doors

    init(_ diary: Diary, _ doors: Doors) {
        self.diary = diary
        self.doors = doors
    }

    func handle(_ journey: Journey, in context: WorkContext) async throws -> String {
        let first = try await context.step("first", Deed(name: "\(journey.name)-first", conduct: .work))
        say("between \(journey.name)")
        if journey.second == .work { try await doors.pass() }
        let second = try await context.step("second", Deed(name: "\(journey.name)-second", conduct: journey.second))
        return "\(first), \(second)"
    }
}
