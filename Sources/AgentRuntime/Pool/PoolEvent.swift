/// A fact the pool's one loop decides about.
enum PoolEvent: Sendable {
    case ended(Lane, LaneEnd)
    /// The attempt was given up while its worker still holds it.
    case abandoned(Lane, Attempt, Interruption)
    /// The lane was to end and did not; it held no message.
    case lost(Lane)
    /// A restart's pause is over.
    case open
    case restart
    case stop
}
