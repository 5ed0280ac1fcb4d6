public import Logging
public import MessageBus
import Resilience
public import Telemetry

/// What a worker knows of the request it is working on, and its way to the outside world.
///
/// Everything asked through a context belongs to the same conversation and the same trace.
public struct WorkContext: Sendable {
    let attempt: Attempt
    let pool: WorkerPool
    /// How often the request has been handed on.
    var hops: Int

    init(_ attempt: Attempt, in pool: WorkerPool) {
        self.attempt = attempt
        self.pool = pool
        hops = attempt.envelope.hops
    }

    /// The message being worked on; for a submitted request also the id of its task.
    public var messageID: MessageID { attempt.envelope.id }

    /// The first message of the conversation.
    public var correlation: MessageID { attempt.envelope.correlation }

    /// Which attempt this is, counted from 1.
    public var attemptNumber: Int { attempt.envelope.attempt }

    /// The attempts allowed.
    public var maxAttempts: Int { attempt.envelope.maxAttempts }

    /// How urgent the request is; what it asks of others is as urgent.
    public var priority: Priority { attempt.envelope.priority }

    /// The worker this is.
    public var worker: WorkerName { pool.definition.name }

    /// Who sent the request; `nil` when it came from outside.
    public var sender: WorkerName? { attempt.envelope.sender }

    /// How long this attempt may still take before it is cancelled.
    public var remaining: Duration { pool.core.time.now.duration(to: attempt.lateAt) }

    /// The trace the request belongs to.
    public var trace: TraceContext? { attempt.envelope.trace }

    /// A logger whose lines carry the trace, the worker and the message.
    public var logger: Logger {
        var logger = pool.core.logger
        logger[metadataKey: "agent"] = "\(worker)"
        logger[metadataKey: "message_id"] = "\(messageID)"
        if let trace = attempt.envelope.traceID { logger[metadataKey: "trace_id"] = "\(trace)" }
        return logger
    }

    var sampledTrace: TraceContext? {
        pool.core.telemetry.processing(attempt.envelope)
    }
}
