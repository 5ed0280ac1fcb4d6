/// Hours by discipline; every factor is a project choice without a published source.
struct ControlSystemHours: Sendable, Hashable {
    /// A fixed part and a part per unit.
    struct Line: Sendable, Hashable {
        let fixed: Double
        let perUnit: Double

        init(_ fixed: Double, _ perUnit: Double) { (self.fixed, self.perUnit) = (fixed, perUnit) }

        func hours(_ units: Double) -> Double { fixed + perUnit * units }
    }

    /// Per hard-wired signal unless said otherwise.
    struct Factors: Sendable, Hashable {
        let engineering: Line
        let programming: Line
        let perLoop: Double
        let perSerialLink: Double
        /// Per graphic.
        let screens: Line
        let documents: Line
        /// Per installed channel.
        let panel: Line
        let factoryTest: Line
        let commissioning: Line
        /// Share of the sum of the others.
        let management: Double

        static let standard = Factors(
            engineering: Line(40, 0.8),
            programming: Line(24, 0.6),
            perLoop: 6,
            perSerialLink: 16,
            screens: Line(16, 10),
            documents: Line(24, 0.5),
            panel: Line(16, 0.35),
            factoryTest: Line(16, 0.25),
            commissioning: Line(24, 0.5),
            management: 0.12
        )
    }

    let engineering: Double
    let programming: Double
    let screens: Double
    let documents: Double
    let panel: Double
    let factoryTest: Double
    let commissioning: Double
    let management: Double
    var total: Double { sumOfDisciplines + management }

    var sumOfDisciplines: Double {
        engineering + programming + screens + documents + panel + factoryTest + commissioning
    }

    init(_ factors: Factors, _ signals: SignalCount, loops: Double, graphics: Double, installed: Double) {
        let wired = signals.hardWired
        engineering = factors.engineering.hours(wired)
        programming =
            factors.programming.hours(wired) + factors.perLoop * loops + factors.perSerialLink * signals.serial
        screens = factors.screens.hours(graphics)
        documents = factors.documents.hours(wired)
        panel = factors.panel.hours(installed)
        factoryTest = factors.factoryTest.hours(wired)
        commissioning = factors.commissioning.hours(wired)
        management =
            factors.management
            * (engineering + programming + screens + documents + panel + factoryTest + commissioning)
    }
}
