/// What a pressure is counted from.
enum PressureBasis: Sendable, Hashable {
    /// From vacuum.
    case absolute
    /// From the atmosphere at the site.
    case gauge
}
