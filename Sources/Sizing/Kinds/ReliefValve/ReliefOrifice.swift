/// API Std 526 effective orifice areas.
struct ReliefOrifice: Sendable, Hashable {
    let letter: String
    /// in².
    let area: Double
    /// Inlet and outlet of the lowest classes (recalled).
    let connections: String

    static let all: [ReliefOrifice] = [
        ReliefOrifice(letter: "D", area: 0.11, connections: "1 x 2"),
        ReliefOrifice(letter: "E", area: 0.196, connections: "1 x 2"),
        ReliefOrifice(letter: "F", area: 0.307, connections: "1 1/2 x 2"),
        ReliefOrifice(letter: "G", area: 0.503, connections: "1 1/2 x 3"),
        ReliefOrifice(letter: "H", area: 0.785, connections: "1 1/2 x 3"),
        ReliefOrifice(letter: "J", area: 1.287, connections: "2 x 3"),
        ReliefOrifice(letter: "K", area: 1.838, connections: "3 x 4"),
        ReliefOrifice(letter: "L", area: 2.853, connections: "3 x 4"),
        ReliefOrifice(letter: "M", area: 3.6, connections: "4 x 6"),
        ReliefOrifice(letter: "N", area: 4.34, connections: "4 x 6"),
        ReliefOrifice(letter: "P", area: 6.38, connections: "4 x 6"),
        ReliefOrifice(letter: "Q", area: 11.05, connections: "6 x 8"),
        ReliefOrifice(letter: "R", area: 16, connections: "6 x 8"),
        largest,
    ]

    static let largest = ReliefOrifice(letter: "T", area: 26, connections: "8 x 10")

    /// The smallest letter for an area in in², or as many of the largest as it takes.
    static func choose(_ area: Double) -> (orifice: ReliefOrifice, valves: Double) {
        if let one = all.first(where: { $0.area >= area * (1 - 1e-9) }) { return (one, 1) }
        return (largest, StandardList.roundUp(area / largest.area, step: 1))
    }
}
