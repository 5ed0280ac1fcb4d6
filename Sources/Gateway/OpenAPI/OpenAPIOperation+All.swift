import AgentRuntime

extension OpenAPIOperation {
    private static let page = ["limit", "cursor"]
    private static let letters = DeadLetterFilter.fieldNames.sorted()

    /// The operations by method and path, exactly one for each route.
    static let all: [String: OpenAPIOperation] = [
        "POST /api/sizing": .init(summary: "Size equipment", body: .sizing, answers: [200, 202]),
        "POST /api/sizing/parse": .init(summary: "Read a text without computing anything", body: .parse),
        "GET /api/sizing/kinds": .init(
            summary: "The kinds of equipment and their inputs",
            parameters: ["language"]
        ),
        "GET /api/sizing/kinds/{kind}": .init(
            summary: "The inputs of one kind as a JSON Schema",
            parameters: ["language"],
            type: "application/schema+json"
        ),
        "POST /api/queries": .init(summary: "Ask the orchestrator", body: .query, answers: [200, 202]),
        "GET /api/tasks": .init(
            summary: "Tasks, newest first",
            parameters: ["state", "agent", "session_id", "since"] + page
        ),
        "GET /api/tasks/{id}": .init(summary: "One task with its result"),
        "DELETE /api/tasks/{id}": .init(summary: "Cancel a task", answers: [202]),
        "GET /api/tasks/{id}/sheet": .init(
            summary: "The printable calculation sheets of a completed sizing task",
            parameters: ["format", "customer", "project", "document", "revision", "paper"],
            type: "text/html",
            otherTypes: ["application/pdf"]
        ),
        "GET /api/tasks/{id}/events": .init(summary: "A task's transitions as they happen", type: "text/event-stream"),
        "GET /api/workers": .init(summary: "The workers"),
        "POST /api/workers/{name}/pause": .init(summary: "Let a worker take no further messages"),
        "POST /api/workers/{name}/resume": .init(summary: "Let a paused worker go on"),
        "POST /api/workers/{name}/restart": .init(summary: "Replace a worker's instances"),
        "GET /api/breakers": .init(summary: "The circuit breakers"),
        "POST /api/breakers/{name}/reset": .init(summary: "Close a breaker by hand"),
        "GET /api/dead-letters": .init(
            summary: "Dead letters, newest first",
            parameters: letters + page
        ),
        "DELETE /api/dead-letters": .init(
            summary: "Delete old dead letters",
            parameters: ["older_than", "status", "agent"]
        ),
        "GET /api/dead-letters/groups": .init(summary: "Dead letters by cause", parameters: letters + ["limit"]),
        "GET /api/dead-letters/export": .init(
            summary: "Dead letters with everything, one a line",
            parameters: letters,
            type: "application/x-ndjson"
        ),
        "POST /api/dead-letters/replay": .init(summary: "Replay many letters", body: .replay, answers: [200, 202]),
        "GET /api/dead-letters/replays": .init(summary: "Replays of many letters, newest first"),
        "GET /api/dead-letters/replays/{id}": .init(summary: "One replay of many letters as it stands"),
        "DELETE /api/dead-letters/replays/{id}": .init(summary: "Stop a replay of many letters"),
        "GET /api/dead-letters/{id}": .init(summary: "One letter with payload and history"),
        "POST /api/dead-letters/{id}/replay": .init(summary: "Send a letter's request again", answers: [202]),
        "POST /api/dead-letters/{id}/annotations": .init(summary: "Add a remark", body: .annotation, answers: [201]),
        "POST /api/dead-letters/{id}/archive": .init(summary: "Put a letter away"),
        "POST /api/dead-letters/{id}/restore": .init(summary: "Take a letter out of the archive"),
        "GET /api/schedules": .init(summary: "Work that begins by the clock", parameters: ["upcoming"]),
        "POST /api/schedules": .init(summary: "Add a schedule", body: .schedule, answers: [201]),
        "GET /api/schedules/{name}": .init(summary: "One schedule with its next ticks", parameters: ["upcoming"]),
        "DELETE /api/schedules/{name}": .init(summary: "Remove a schedule"),
        "POST /api/schedules/{name}/pause": .init(summary: "Stop a schedule for the time being"),
        "POST /api/schedules/{name}/resume": .init(summary: "Let a schedule go on"),
        "POST /api/schedules/{name}/run-now": .init(summary: "Run a schedule once beside its ticks", answers: [202]),
        "GET /api/audit": .init(summary: "What operators did, newest first", parameters: page),
        "GET /api/stats": .init(summary: "The platform at a glance"),
        "GET /api/traces": .init(summary: "Recent traces", parameters: ["limit"]),
        "GET /api/traces/{trace_id}": .init(summary: "The spans kept of one trace"),
        "GET /livez": .init(summary: "Whether the process lives", parameters: ["verbose"]),
        "GET /readyz": .init(summary: "Whether new work is taken", parameters: ["verbose"]),
        "GET /health": .init(summary: "The health of every part", type: "application/health+json"),
        "GET /health/workers": .init(summary: "The health of every worker"),
        "GET /health/workers/{name}": .init(summary: "The health of one worker"),
        "GET /openapi.json": .init(summary: "This document", type: "application/openapi+json"),
    ]
}
