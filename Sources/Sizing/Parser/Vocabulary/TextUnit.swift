/// A unit as it stands in a text: the canonical symbol, and what reading it assumes.
struct TextUnit: Sendable, Hashable {
    /// The symbol that goes into the field; ``TextSymbol/none`` for a dimensionless one.
    let symbol: TextSymbol
    let dimension: TextDimension
    /// How many of the canonical unit one of the written unit is.
    var scale: Double = 1
    /// The fluid that the unit itself names, as BOPD does.
    var fluid: TextFluid?
    /// A pressure without a basis is taken as gauge.
    var assumesGauge = false
    /// The letter M is taken as a thousand.
    var assumesThousand = false
    /// Counts only before a comma, a full stop or the end: `bar a` may go on as "bar a la descarga".
    var needsBoundary = false

    init(_ symbol: String, _ dimension: TextDimension) {
        self.symbol = TextSymbol(symbol)
        self.dimension = dimension
    }

    /// What a label alone says of a number without a unit.
    init(labelled dimension: TextDimension) {
        symbol = .none
        self.dimension = dimension
    }

    func with(_ change: (inout TextUnit) -> Void) -> TextUnit {
        var copy = self
        change(&copy)
        return copy
    }
}
