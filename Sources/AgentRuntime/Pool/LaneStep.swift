import Resilience

/// What a lane does after a delivery.
enum LaneStep: Sendable {
    /// The next message; its time begins where this one's ended, unless something was waited for in between.
    case goOn(MonotonicInstant?)
    case end(LaneEnd)
}
