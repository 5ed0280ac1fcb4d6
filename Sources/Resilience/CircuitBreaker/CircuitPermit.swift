/// Proof that a circuit breaker let a call pass, to be spent on exactly one outcome.
///
/// A permit belongs to the phase that issued it: once the breaker has changed its phase, its outcome changes nothing.
public struct CircuitPermit: Sendable, Hashable {
    let epoch: UInt64
    // Zero outside the half-open phase, where permits need no telling apart.
    let probe: UInt64
}
