import AgentRuntime
import HTTPTypes
import Hummingbird
import MessageBus

extension Exchange {
    func replayDeadLetter() async throws -> Response {
        let task = try await runtime.replay(try id(), by: actor)
        return Self.answer(task.json(), status: .accepted, headers: [.location: "/api/tasks/\(task.id)"])
    }

    /// Starts a replay of many letters and answers with what has come of it within the wait the client wants.
    func replayDeadLetters() async throws -> Response {
        let body = try ReplayBody(try await json(), workers: workerNames)
        if body.isDryRun { return Self.answer(try await runtime.previewReplay(body.order).json()) }
        let preference = try WaitPreference(request.headers, core.settings)
        var job = try await runtime.startReplay(body.order, by: actor)
        if preference.wait > .zero { job = try await runtime.replayJob(job.id, within: preference.wait) }
        var headers: HTTPFields = [.location: "/api/dead-letters/replays/\(job.id)"]
        if let applied = preference.applied { headers[.preferenceApplied] = applied }
        return Self.answer(job.json(), status: job.state == .running ? .accepted : .ok, headers: headers)
    }

    func listReplays() throws(Problem) -> Response {
        try query.allowOnly([])
        return Self.answer(Page(items: runtime.replayJobs(), next: nil)) { $0.value($1, isWhole: false) }
    }

    /// The replay at once, or, when the client states how long it waits, when it has ended within that time.
    func showReplay() async throws -> Response {
        let id = try id()
        guard let job = runtime.replayJob(id) else { throw ReplayError.unknown(id) }
        let preference = try WaitPreference(request.headers, core.settings)
        guard let applied = preference.applied, preference.wait > .zero else { return Self.answer(job.json()) }
        let later = try await runtime.replayJob(id, within: preference.wait)
        return Self.answer(later.json(), headers: [.preferenceApplied: applied])
    }

    func cancelReplay() async throws -> Response {
        Self.answer(try await runtime.cancelReplay(try id(), by: actor).json())
    }
}
