/// Electrical loads, W each, and the reserves of the supplies (project choices).
struct ControlSystemLoads: Sendable, Hashable {
    let analogSignal: Double
    let digitalInput: Double
    let digitalOutput: Double
    let analogCard: Double
    let digitalCard: Double
    let processor: Double
    let rack: Double
    let serialLink: Double
    let networkSwitch: Double
    /// Of the 24 Vdc supplies.
    let supplyEfficiency: Double
    let station: Double
    let server: Double
    /// UPS rating and battery over the load.
    let reserve: Double
    let powerFactor: Double
    let depthOfDischarge: Double
    let inverterEfficiency: Double

    static let standard = ControlSystemLoads(
        analogSignal: 0.48,
        digitalInput: 0.12,
        digitalOutput: 10,
        analogCard: 5,
        digitalCard: 3,
        processor: 15,
        rack: 10,
        serialLink: 5,
        networkSwitch: 15,
        supplyEfficiency: 0.90,
        station: 100,
        server: 350,
        reserve: 1.25,
        powerFactor: 0.8,
        depthOfDischarge: 0.8,
        inverterEfficiency: 0.9
    )
}
