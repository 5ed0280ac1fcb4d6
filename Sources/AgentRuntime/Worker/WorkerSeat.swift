import MessageBus

/// One worker instance with its type erased to what a lane needs.
struct WorkerSeat: Sendable {
    /// Runs one request; the payload must be the worker's own request type.
    let handle: @Sendable (any Sendable, WorkContext) async throws -> any Sendable
    /// Asks the instance whether it takes over an offered request.
    let considers: @Sendable (any Sendable, WorkerName, String, Int) async throws -> HandOffReply
}
