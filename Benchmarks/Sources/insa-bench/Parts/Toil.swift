import AgentRuntime

/// A request that costs its worker a fixed time, and says when it was sent.
struct Toil: WorkRequest {
    typealias Answer = Bool

    let sentAt: ContinuousClock.Instant
    let isCritical: Bool
}
