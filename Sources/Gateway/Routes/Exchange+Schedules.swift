import AgentRuntime
import HTTPTypes
import Hummingbird
import MessageBus

extension Exchange {
    func listSchedules() throws(Problem) -> Response {
        let query = query
        try query.allowOnly("upcoming")
        let listings = runtime.schedules.list(upcoming: try Self.upcoming(query))
        return Self.answer(Page(items: listings, next: nil)) { $0.value($1, isWhole: false) }
    }

    func showSchedule() throws -> Response {
        let query = query
        try query.allowOnly("upcoming")
        return Self.answer(try runtime.schedules.listing(of: scheduleName(), upcoming: Self.upcoming(query)).json())
    }

    func addSchedule() async throws -> Response {
        let body = try ScheduleBody(try await json(), workers: workerNames) { runtime.requestForm(of: $0) }
        let name = body.schedule.name
        do {
            try await runtime.schedules.add(body.schedule, replacing: body.isReplacing, by: actor)
        } catch is DecodingError {
            let detail = "is not a request \(body.schedule.agent) can read"
            throw Problem.unacceptable([InputFault(pointer: "/request", detail: detail)])
        }
        let listing = try runtime.schedules.listing(of: name)
        return Self.answer(listing.json(), status: .created, headers: [.location: "/api/schedules/\(name)"])
    }

    func removeSchedule() async throws -> Response {
        let name = try scheduleName()
        try await runtime.schedules.remove(name, by: actor)
        return Self.answer(
            JSONWriter.object { writer in
                writer.field("name", name.description)
                writer.field("removed", true)
            }
        )
    }

    func pauseSchedule() async throws -> Response {
        let name = try scheduleName()
        try await runtime.schedules.pause(name, by: actor)
        return Self.answer(try runtime.schedules.listing(of: name).json())
    }

    func resumeSchedule() async throws -> Response {
        let name = try scheduleName()
        try await runtime.schedules.resume(name, by: actor)
        return Self.answer(try runtime.schedules.listing(of: name).json())
    }

    func runSchedule() async throws -> Response {
        let name = try scheduleName()
        let task = try await runtime.schedules.runNow(name, by: actor)
        return Self.answer(
            JSONWriter.object { writer in
                writer.field("schedule", name.description)
                writer.field("task_id", task.description)
            },
            status: .accepted,
            headers: [.location: "/api/tasks/\(task)"]
        )
    }

    /// - Throws: A problem with status 404, because a path with something else names nothing.
    private func scheduleName() throws(Problem) -> ScheduleName {
        guard let name = context.parameters.get("name").flatMap({ ScheduleName($0) }) else {
            throw Problem(.notFound, "there is no schedule of this name")
        }
        return name
    }

    private static func upcoming(_ query: QueryReader) throws(Problem) -> Int {
        let most = Schedules.longestOutlook
        let count = try query.value("upcoming", "must be a whole number from 0 to \(most)") { text in
            Int(text).flatMap { (0...most).contains($0) ? $0 : nil }
        }
        return count ?? 5
    }
}
