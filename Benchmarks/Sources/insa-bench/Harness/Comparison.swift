/// One row of the table: what is measured, what it stands beside, and what it should reach.
struct Comparison: Sendable {
    let title: String
    let unit: Unit
    let subject: Probe
    var baseline: Probe?
    /// The figure to reach, in `unit`.
    var aim: Double?
}
