/// What was chosen for a required area; in².
struct ReliefSelection: Sendable, Hashable {
    let required: Double
    let orifice: ReliefOrifice
    let valves: Double
}
