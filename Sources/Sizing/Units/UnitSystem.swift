/// The units a result is asked for in.
public enum UnitSystem: String, Sendable, Hashable, CaseIterable, Codable {
    /// US oil-field units: psig, °F, in, ft, lb, hp.
    case field
    /// SI and the metric units customary with it: kPa, °C, mm, m, kg, kW.
    case si
}
