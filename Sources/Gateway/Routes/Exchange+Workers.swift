import AgentRuntime
import Hummingbird
import Resilience

extension Exchange {
    func listWorkers() -> Response {
        Self.answer(JSONWriter.object { $0.field("items", runtime.workers()) { $0.value($1) } })
    }

    func pauseWorker() throws(Problem) -> Response { try change { runtime.pause($0) } }

    func resumeWorker() throws(Problem) -> Response { try change { runtime.resume($0) } }

    func restartWorker() throws(Problem) -> Response { try change { runtime.restart($0) } }

    private func change(_ change: (WorkerName) -> Bool) throws(Problem) -> Response {
        _ = change(try worker().name)
        var writer = JSONWriter()
        writer.value(try worker())
        return Self.answer(writer.bytes)
    }

    func listBreakers() -> Response {
        Self.answer(JSONWriter.object { $0.field("items", runtime.breakers()) { $0.value($1) } })
    }

    func resetBreaker() throws(Problem) -> Response {
        guard let breaker = context.parameters.get("name").flatMap({ runtime.resetBreaker($0) }) else {
            throw Problem(.notFound, "there is no breaker of this name")
        }
        var writer = JSONWriter()
        writer.value(breaker)
        return Self.answer(writer.bytes)
    }
}
