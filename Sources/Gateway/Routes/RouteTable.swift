import AgentRuntime
import HTTPTypes
import Hummingbird
import Telemetry

/// Every route there is: the router, the metrics, the refusals and the published document are made from this list.
enum RouteTable {
    /// What the router calls a path it does not know.
    static let unknownPath = "NotFound"

    static let all: [Route] = work + tasks + workers + deadLetters + replays + schedules + observation + health

    private static let work = [
        Route(.post, "/api/sizing", for: .submitter) { try await $0.submitSizing() },
        Route(.post, "/api/sizing/parse", for: .submitter) { try await $0.parseRequirement() },
        Route(.get, "/api/sizing/kinds", for: .submitter) { try $0.listKinds() },
        Route(.get, "/api/sizing/kinds/{kind}", for: .submitter) { try $0.showKind() },
        Route(.post, "/api/queries", for: .submitter) { try await $0.submitQuery() },
    ]

    private static let tasks = [
        Route(.get, "/api/tasks", for: .submitter) { try await $0.listTasks() },
        Route(.get, "/api/tasks/{id}", for: .submitter) { try await $0.showTask() },
        Route(.delete, "/api/tasks/{id}", for: .submitter) { try await $0.cancelTask() },
        Route(.get, "/api/tasks/{id}/sheet", for: .submitter) { try await $0.showSheet() },
        Route(.get, "/api/tasks/{id}/events", for: .submitter) { try await $0.streamTask() },
    ]

    private static let workers = [
        Route(.get, "/api/workers", for: .submitter) { $0.listWorkers() },
        Route(.post, "/api/workers/{name}/pause", for: .operator) { try await $0.pauseWorker() },
        Route(.post, "/api/workers/{name}/resume", for: .operator) { try await $0.resumeWorker() },
        Route(.post, "/api/workers/{name}/restart", for: .operator) { try await $0.restartWorker() },
        Route(.get, "/api/breakers", for: .submitter) { $0.listBreakers() },
        Route(.post, "/api/breakers/{name}/reset", for: .operator) { try await $0.resetBreaker() },
    ]

    // Fixed names come before parameters: the first template that fits a path is the one it is counted under.
    private static let deadLetters = [
        Route(.get, "/api/dead-letters", for: .operator) { try await $0.listDeadLetters() },
        Route(.delete, "/api/dead-letters", for: .admin) { try await $0.purgeDeadLetters() },
        Route(.get, "/api/dead-letters/groups", for: .operator) { try await $0.listDeadLetterGroups() },
        Route(.get, "/api/dead-letters/export", for: .operator) { try await $0.exportDeadLetters() },
        Route(.post, "/api/dead-letters/replay", for: .operator) { try await $0.replayDeadLetters() },
        Route(.get, "/api/dead-letters/replays", for: .operator) { try $0.listReplays() },
        Route(.get, "/api/dead-letters/{id}", for: .operator) { try await $0.showDeadLetter() },
        Route(.post, "/api/dead-letters/{id}/annotations", for: .operator) { try await $0.annotateDeadLetter() },
        Route(.post, "/api/dead-letters/{id}/archive", for: .operator) { try await $0.archiveDeadLetter() },
        Route(.post, "/api/dead-letters/{id}/restore", for: .operator) { try await $0.restoreDeadLetter() },
    ]

    private static let replays = [
        Route(.get, "/api/dead-letters/replays/{id}", for: .operator) { try await $0.showReplay() },
        Route(.delete, "/api/dead-letters/replays/{id}", for: .operator) { try await $0.cancelReplay() },
        Route(.post, "/api/dead-letters/{id}/replay", for: .operator) { try await $0.replayDeadLetter() },
    ]

    private static let schedules = [
        Route(.get, "/api/schedules", for: .submitter) { try $0.listSchedules() },
        Route(.post, "/api/schedules", for: .operator) { try await $0.addSchedule() },
        Route(.get, "/api/schedules/{name}", for: .submitter) { try $0.showSchedule() },
        Route(.delete, "/api/schedules/{name}", for: .operator) { try await $0.removeSchedule() },
        Route(.post, "/api/schedules/{name}/pause", for: .operator) { try await $0.pauseSchedule() },
        Route(.post, "/api/schedules/{name}/resume", for: .operator) { try await $0.resumeSchedule() },
        Route(.post, "/api/schedules/{name}/run-now", for: .operator) { try await $0.runSchedule() },
    ]

    private static let observation = [
        Route(.get, "/api/audit", for: .operator) { try await $0.listAuditEntries() },
        Route(.get, "/api/stats", for: .submitter) { $0.showStats() },
        Route(.get, "/api/traces", for: .submitter) { try $0.listTraces() },
        Route(.get, "/api/traces/{trace_id}", for: .submitter) { try $0.showTrace() },
    ]

    private static let health = [
        Route(.get, "/openapi.json", for: nil) { exchange in
            Exchange.answer(
                OpenAPIDocument.json(version: exchange.core.settings.version),
                type: "application/openapi+json"
            )
        },
        Route(.get, "/livez", for: nil) { $0.showLiveness() },
        Route(.get, "/readyz", for: nil) { $0.showReadiness() },
        Route(.get, "/health", for: nil) { $0.showHealth() },
        Route(.get, "/health/workers", for: nil) { $0.showWorkerHealth() },
        Route(.get, "/health/workers/{name}", for: nil) { try $0.showOneWorkerHealth() },
    ]

    /// The routes as labels of metrics.
    static var labels: [RouteLabel] {
        all.map { RouteLabel($0.template, methods: [HTTPMethodLabel(method: $0.method.rawValue)]) }
    }

    /// The router with everything every request goes through, outermost first.
    static func router(_ core: GatewayCore) -> Router<GatewayContext> {
        let telemetry = core.telemetry
        let router = Router(context: GatewayContext.self, options: [.autoGenerateHeadEndpoints])
        router.add(middleware: TraceMiddleware(tracer: telemetry.tracer))
        let templates = all.map(\.template)
        router.add(middleware: MetricsMiddleware(telemetry.catalogue.http, templates: templates, time: core.time))
        router.add(middleware: AccessLogMiddleware(logger: core.logger, time: core.time))
        router.add(middleware: ProblemMiddleware(logger: core.logger, faults: telemetry.catalogue.faults))
        router.add(middleware: LoadMiddleware(limit: core.settings.maxRequests))
        for route in all { add(route, to: router, core) }
        return router
    }

    private static func add(_ route: Route, to router: Router<GatewayContext>, _ core: GatewayCore) {
        let answer = route.answer
        let group = router.group()
        if let role = route.role ?? (core.settings.protectsHealth ? .submitter : nil) {
            group.add(middleware: AuthenticationMiddleware(keys: core.keys, role: role))
        }
        group.on(RouterPath(route.template), method: route.method) { request, context in
            try await answer(Exchange(core: core, request: request, context: context))
        }
    }

    /// What a path or method that no route has gets: 405 with what is allowed, or 404.
    static func problem(for request: Request) -> Problem {
        let path = request.uri.path.split(separator: "/")
        let methods = all.filter { matches($0.template, path) }.map(\.method)
        guard !methods.isEmpty else { return Problem(.notFound, "there is no such path") }
        var allowed = methods.map(\.rawValue)
        if methods.contains(.get) { allowed.append("HEAD") }
        let list = Set(allowed).sorted().joined(separator: ", ")
        var problem = Problem(.methodNotAllowed, "allowed here: \(list)")
        problem.headers[.allow] = list
        return problem
    }

    /// The template that `path` is of, whatever the method; `nil` for a path that no route has.
    static func template(of path: String) -> String? {
        let path = path.split(separator: "/")
        return all.first { matches($0.template, path) }?.template
    }

    private static func matches(_ template: String, _ path: [Substring]) -> Bool {
        let parts = template.split(separator: "/")
        return parts.count == path.count && zip(parts, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") }
    }
}
