/// A fact the pool's one loop decides about.
enum PoolEvent: Sendable {
    case ended(Lane, LaneEnd)
    /// The attempt was given up while its worker still holds it.
    case abandoned(Lane, Attempt, Interruption)
    /// A restart's pause is over.
    case open
    case restart
    case stop
}
