/// Follows a replay of many letters that runs on a server.
struct ReplayWatch: Sendable {
    let connection: ServerConnection
    let isJSON: Bool

    /// Shows the replay as it stands.
    func show(_ answer: ServerAnswer, _ context: CommandContext) throws {
        try context.show(answer, asJSON: isJSON) { ReplayView(style: context.terminal.style).summary($0) }
    }

    /// Shows the progress of `job` until it has ended, then what came of it.
    ///
    /// - Throws: ``CommandFailure`` when the replay did not do all it was to do, or the person did not want to wait.
    func follow(_ job: JSONValue, _ context: CommandContext) async throws {
        guard let id = job["id"]?.text else { throw ReplayView.strange }
        let ended = try await withThrowingTaskGroup(of: JSONValue?.self) { group in
            group.addTask { try await end(of: job, id, context) }
            group.addTask {
                for await _ in context.interrupts() {
                    try context.terminal.endProgress()
                    throw ReplayView.left(id)
                }
                return nil
            }
            defer { group.cancelAll() }
            // Where nobody can interrupt, that half ends at once.
            while let end = try await group.next() {
                if let end { return end }
            }
            throw ReplayView.strange
        }
        try context.terminal.write(
            isJSON ? try ended.formatted : ReplayView(style: context.terminal.style).summary(ended)
        )
        if let failure = ReplayView.failure(of: ended) { throw failure }
    }

    private func end(of job: JSONValue, _ id: String, _ context: CommandContext) async throws -> JSONValue {
        let view = ReplayView(style: context.terminal.errorStyle)
        var request = ServerRequest(.get, ServerRequest.path("api", "dead-letters", "replays", id))
        // The server does the waiting.
        request.headers.append(("Prefer", "wait=1"))
        var job = job
        try context.terminal.progress(view.bar(job, width: context.terminal.width))
        while job["state"]?.text == "running" {
            job = try await connection.accepted(request).json()
            try context.terminal.progress(view.bar(job, width: context.terminal.width))
        }
        try context.terminal.endProgress()
        return job
    }
}
