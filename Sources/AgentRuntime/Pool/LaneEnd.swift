import MessageBus

/// How a lane's loop ended.
enum LaneEnd: Sendable {
    /// Its mailbox was closed, or it was retired.
    case closed
    /// The worker instance could not be made, or said that it is broken.
    case broken(any Error)
    /// Its task was cancelled in mid-attempt; the attempt still has to be settled.
    ///
    /// The instance is as good as before, unless there is none: then the next lane makes its own.
    case interrupted(Attempt, Interruption, Result<any Sendable, any Error>, WorkerSeat?)
    /// It came back after it had been replaced.
    case abandoned
}
