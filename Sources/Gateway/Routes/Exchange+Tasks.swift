import AgentRuntime
import Hummingbird

extension Exchange {
    func listTasks() async throws -> Response {
        let query = query
        try query.allowOnly("state", "agent", "session_id", "since", "limit", "cursor")
        var filter = TaskFilter()
        filter.states = try query.words("state", TaskState.self) ?? []
        filter.agent = try query.worker("agent", among: workerNames)
        filter.sessionID = query.text("session_id")
        filter.since = try query.time("since")
        let page = try await runtime.tasks(filter, after: try query.cursor(), limit: try query.limit())
        return Self.answer(page) { $0.value($1, withResult: false) }
    }

    func showTask() async throws -> Response {
        guard let task = try await runtime.task(try id()) else { throw Self.unknownTask }
        return Self.answer(task.json())
    }

    func cancelTask() async throws -> Response {
        let id = try id()
        switch try await runtime.cancel(id) {
        case .unknown: throw Self.unknownTask
        case .alreadySettled(let state):
            var problem = Problem(.conflict, "the task has ended already")
            problem.task = Problem.TaskLink(id: id, state: state.rawValue)
            throw problem
        case .cancelled, .cancelling:
            await note(.cancelTask, on: id.description)
            guard let task = try await runtime.task(id) else { throw Self.unknownTask }
            return Self.answer(task.json(), status: .accepted, headers: [.location: "/api/tasks/\(id)"])
        }
    }

    static var unknownTask: Problem { Problem(.notFound, "there is no such task") }
}
