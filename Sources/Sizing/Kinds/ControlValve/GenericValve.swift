/// One size of a representative globe valve (recalled); vendor data must replace it.
struct GenericValve: Sendable, Hashable {
    let nps: Double
    /// Cv at full travel.
    let rated: Double

    /// m, the nominal size in inches.
    var bore: Double { nps * PhysicalConstant.inch }

    static let globes: [GenericValve] = [
        GenericValve(nps: 1, rated: 17.2), GenericValve(nps: 1.5, rated: 35.8), GenericValve(nps: 2, rated: 59.7),
        GenericValve(nps: 3, rated: 136), GenericValve(nps: 4, rated: 224), GenericValve(nps: 6, rated: 394),
        GenericValve(nps: 8, rated: 818),
    ]
}
