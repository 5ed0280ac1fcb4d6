import AgentRuntime
import Hummingbird
import Resilience

extension Exchange {
    func listWorkers() -> Response {
        Self.answer(JSONWriter.object { $0.field("items", runtime.workers()) { $0.value($1) } })
    }

    func pauseWorker() async throws -> Response { try await change(.pauseWorker) { runtime.pause($0) } }

    func resumeWorker() async throws -> Response { try await change(.resumeWorker) { runtime.resume($0) } }

    func restartWorker() async throws -> Response { try await change(.restartWorker) { runtime.restart($0) } }

    private func change(_ action: AuditAction, _ change: (WorkerName) -> Bool) async throws -> Response {
        let name = try worker().name
        _ = change(name)
        await note(action, on: name.rawValue)
        var writer = JSONWriter()
        writer.value(try worker())
        return Self.answer(writer.bytes)
    }

    func listBreakers() -> Response {
        Self.answer(JSONWriter.object { $0.field("items", runtime.breakers()) { $0.value($1) } })
    }

    func resetBreaker() async throws -> Response {
        guard let breaker = context.parameters.get("name").flatMap({ runtime.resetBreaker($0) }) else {
            throw Problem(.notFound, "there is no breaker of this name")
        }
        await note(.resetBreaker, on: breaker.name)
        var writer = JSONWriter()
        writer.value(breaker)
        return Self.answer(writer.bytes)
    }
}
