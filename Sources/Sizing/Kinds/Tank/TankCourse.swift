/// One ring of shell plates; m.
struct TankCourse: Sendable, Hashable {
    /// Including the corrosion allowance.
    let design: Double
    let test: Double
    /// By diameter, whatever the load.
    let minimum: Double
    let nominal: Double
    let height: Double
}
