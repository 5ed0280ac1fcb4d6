import AgentRuntime
import HTTPTypes
import Hummingbird
import MessageBus
import Resilience

extension Exchange {
    /// Accepts work as a task, waits as long as the client wants to, and answers with what there is then.
    ///
    /// - Parameter refusal: Makes the problem of a finished task whose answer refuses the request.
    func submit<Work: WorkRequest>(
        _ work: Work,
        to worker: WorkerName,
        _ fields: SubmissionFields,
        body: [UInt8],
        refusal: (StoredAnswer) throws -> Problem
    ) async throws -> Response {
        let preference = try WaitPreference(request.headers, core.settings)
        let key = try IdempotencyKey(
            request.headers,
            path: request.uri.path,
            body: body,
            principal: context.principal
        )
        let deadline = fields.deadline ?? core.settings.requestDeadline
        let options = SubmitOptions(
            priority: fields.priority,
            deadline: deadline,
            sessionID: fields.sessionID,
            idempotencyKey: key?.text,
            fingerprint: key?.fingerprint
        )
        let wait = min(preference.wait, deadline ?? preference.wait)
        let task =
            wait > .zero
            ? try await runtime.submit(work, to: worker, options: options, trace: context.trace, waiting: wait)
            : try await runtime.submit(work, to: worker, options: options, trace: context.trace)
        let isLate = deadline.map { $0 <= preference.wait } ?? false
        return try answer(to: task, isLate: isLate, preference, refusal)
    }

    private func answer(
        to task: TaskRecord,
        isLate: Bool,
        _ preference: WaitPreference,
        _ refusal: (StoredAnswer) throws -> Problem
    ) throws -> Response {
        var headers: HTTPFields = [:]
        if let applied = preference.applied { headers[.preferenceApplied] = applied }
        switch task.state {
        case .completed:
            guard let result = task.result, result.verdict == .refused else {
                return Self.answer(task.json(), headers: headers)
            }
            throw about(task, try refusal(result), headers)
        case .dead, .quarantined:
            throw about(
                task,
                Problem(.taskFailed, "the task ended as a dead letter; its record shows the attempts"),
                headers
            )
        case .cancelled:
            throw about(task, Problem(.conflict, "the task was cancelled"), headers)
        case .expired:
            throw about(task, Problem(.deadlinePassed, "the task was not started before its deadline"), headers)
        case .queued, .scheduled, .running, .retrying, .waiting:
            if isLate {
                throw about(task, Problem(.deadlinePassed, "the task has not ended before its deadline"), headers)
            }
            headers[.location] = "/api/tasks/\(task.id)"
            return Self.answer(task.json(), status: .accepted, headers: headers)
        }
    }

    private func about(_ task: TaskRecord, _ problem: Problem, _ headers: HTTPFields) -> Problem {
        var problem = problem
        problem.task = Problem.TaskLink(id: task.id, state: task.state.rawValue)
        problem.headers.append(contentsOf: headers)
        problem.headers[.location] = "/api/tasks/\(task.id)"
        return problem
    }
}
