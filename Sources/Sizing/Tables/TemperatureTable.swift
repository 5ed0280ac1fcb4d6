/// Values over temperature in °F, interpolated linearly; the first value holds below the first temperature.
struct TemperatureTable: Sendable {
    /// The columns of the ASME tables used here.
    static let temperatures: [Double] = [100, 200, 300, 400, 500, 600, 650, 700, 750, 800]

    let values: [Double]

    /// The value at `fahrenheit`; nil above the last temperature (tolerance 1e-6 °F).
    func value(at fahrenheit: Double) -> Double? {
        let limits = Self.temperatures
        guard let last = limits.last, fahrenheit <= last + 1e-6 else { return nil }
        for index in limits.indices where fahrenheit <= limits[index] + 1e-6 {
            guard index > 0 else { return values[0] }
            let share = min(1, (fahrenheit - limits[index - 1]) / (limits[index] - limits[index - 1]))
            return values[index - 1] + share * (values[index] - values[index - 1])
        }
        return nil
    }
}
