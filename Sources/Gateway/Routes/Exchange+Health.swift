import AgentRuntime
import HTTPTypes
import Hummingbird

extension Exchange {
    /// The process answers, so it lives.
    func showLiveness() -> Response {
        health([HealthCheck(name: "process", status: .pass, notes: [])], isBrief: true)
    }

    func showReadiness() -> Response {
        health(HealthCheck.readiness(of: runtime), isBrief: true)
    }

    private func health(_ checks: [HealthCheck], isBrief: Bool) -> Response {
        let status = HealthCheck.worst(of: checks)
        let json = JSONWriter.object { writer in
            writer.field("status", status.rawValue)
            if query.has("verbose") { writer.field("checks", checks) { $0.value($1) } }
        }
        return Self.answer(json, status: status.code, headers: [.cacheControl: "no-store"])
    }

    /// In the form of draft-inadarei-api-health-check.
    func showHealth() -> Response {
        let checks = HealthCheck.readiness(of: runtime) + runtime.workers().map { HealthCheck($0) }
        let status = HealthCheck.worst(of: checks)
        let json = JSONWriter.object { writer in
            writer.field("status", status.rawValue)
            writer.field("version", core.settings.version)
            writer.field("checks") { writer in
                for check in checks { writer.field(check.name, [check]) { $0.value($1) } }
            }
        }
        let headers: HTTPFields = [.cacheControl: "no-store"]
        return Self.answer(json, status: status.code, type: "application/health+json", headers: headers)
    }

    func showWorkerHealth() -> Response {
        let workers = runtime.workers()
        let status = HealthCheck.worst(of: workers.map { HealthCheck($0) })
        return Self.answer(
            JSONWriter.object { writer in
                writer.field("status", status.rawValue)
                writer.field("workers", workers) { $0.value($1) }
            },
            headers: [.cacheControl: "no-store"]
        )
    }

    func showOneWorkerHealth() throws(Problem) -> Response {
        var writer = JSONWriter()
        writer.value(try worker())
        return Self.answer(writer.bytes, headers: [.cacheControl: "no-store"])
    }
}
