/// Wall of seamless A106-B pipe, ASME B31.3 equation 3a; SI.
struct PipeWall: Sendable, Hashable {
    let designPressure: Double
    let stress: Double
    let corrosion: Double

    /// Y of B31.3 and the mill tolerance of seamless pipe.
    static let coefficient = 0.4
    static let millTolerance = 0.875

    /// Allowable stress in ksi over the temperatures of the tables (recalled above 400 °F).
    private static let stresses = TemperatureTable(
        values: [20.0, 20.0, 20.0, 20.0, 19.0, 17.9, 17.3, 16.7, 13.9, 11.4]
    )

    init(_ input: LineInput) throws(SizingFault) {
        guard let ksi = Self.stresses.value(at: input.temperature.fahrenheit) else {
            throw SizingFault(.tempRange, "temperature", [.measure(input.temperature.si, .degF)])
        }
        stress = ksi * 1000 * PhysicalConstant.poundPerSquareInch
        designPressure = input.designPressure.si
        corrosion = input.corrosion
    }

    /// t = P D/[2(S + P Y)], E = W = 1.
    func pressureThickness(_ size: PipeSize) -> Double {
        designPressure * size.outsideDiameter / (2 * (stress + Self.coefficient * designPressure))
    }

    /// (t + c)/0.875.
    func neededNominal(_ size: PipeSize) -> Double { (pressureThickness(size) + corrosion) / Self.millTolerance }

    /// The lightest schedule that has the wall; up to NPS 2 it starts at XS (project choice).
    func schedule(_ size: PipeSize) -> PipeSchedule? {
        let needed = neededNominal(size) * (1 - 1e-9)
        return PipeSchedule.allCases.first { schedule in
            if schedule == .std, size.nps <= 2 + 1e-6 { return false }
            return size.wall(schedule).map { $0 >= needed } ?? false
        }
    }
}
