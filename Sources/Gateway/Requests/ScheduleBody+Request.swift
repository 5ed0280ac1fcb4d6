import AgentRuntime
import MessageBus
import Workers

extension ScheduleBody {
    /// The request in its worker's stored form.
    ///
    /// For the agents that have a route of their own it is written as the body of that route.
    static func request(_ reader: inout ObjectReader, for agent: WorkerName?) -> [UInt8]? {
        guard let node = reader.member("request") else {
            reader.note("request", "is required: what the agent is to do at every tick")
            return nil
        }
        guard let agent else { return nil }
        do {
            switch agent {
            case SizingWorker.name: return try JSONBytes.encode(SizingBody(node).request)
            case Orchestrator.name: return try JSONBytes.encode(query(node))
            default: return bytes(node)
            }
        } catch let problem as Problem {
            reader.note(
                contentsOf: problem.faults.map { fault in
                    InputFault(pointer: "/request\(fault.pointer)", code: fault.code, detail: fault.detail)
                }
            )
        } catch {
            reader.note("request", "cannot be written down")
        }
        return nil
    }

    private static func query(_ node: JSONNode) throws(Problem) -> Query {
        var reader = try ObjectReader(node)
        reader.allowOnly(["query"])
        let text = reader.text("query", limit: SizingBody.textLimit) ?? ""
        if reader.faults.isEmpty, text.allSatisfy(\.isWhitespace) { reader.note("query", "must not be empty") }
        try reader.finish()
        return Query(text: text)
    }

    private static func bytes(_ node: JSONNode) -> [UInt8] {
        var writer = JSONWriter()
        writer.value(node)
        return writer.bytes
    }
}
