import AgentRuntime
import Hummingbird
import Logging
import MessageBus

extension Exchange {
    /// Who acts, for remarks and for the record of what operators did.
    var actor: String { context.principal.name ?? "operator" }

    func listAuditEntries() async throws -> Response {
        let query = query
        try query.allowOnly("limit", "cursor")
        let page = try await runtime.auditEntries(after: try query.cursor(), limit: try query.limit())
        return Self.answer(page) { $0.value($1) }
    }

    /// Writes down what was done; that it cannot be written must not keep an operator from pausing a worker.
    func note(_ action: AuditAction, on target: String) async {
        do {
            try await runtime.note(action, on: target, by: actor)
        } catch {
            core.logger.error(
                "What an operator did cannot be written down",
                metadata: [
                    "action": "\(action.rawValue)", "target": "\(target)", "actor": "\(actor)", "error": "\(error)",
                ]
            )
        }
    }
}
