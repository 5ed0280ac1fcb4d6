/// A place on a drawing: to the right and downwards, in units of a quarter of a millimetre on paper.
struct Point: Sendable, Hashable {
    let x: Double
    let y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }
}
