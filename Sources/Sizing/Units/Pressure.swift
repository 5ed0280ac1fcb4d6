/// A pressure that knows both its absolute and its gauge value, and how it was stated.
struct Pressure: Sendable, Hashable {
    let absolute: AbsolutePressure
    let gauge: GaugePressure
    let statedAs: PressureBasis

    init(si: Double, basis: PressureBasis, atmosphere: AbsolutePressure) {
        statedAs = basis
        switch basis {
        case .absolute:
            absolute = AbsolutePressure(si: si)
            gauge = absolute.gauge(at: atmosphere)
        case .gauge:
            gauge = GaugePressure(si: si)
            absolute = gauge.absolute(at: atmosphere)
        }
    }

    /// A field that could not be read; see ``Quantity/unreadable``.
    static let unreadable = Pressure(si: .nan, basis: .absolute, atmosphere: .unreadable)
}
