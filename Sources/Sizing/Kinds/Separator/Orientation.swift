/// How a vessel stands.
enum Orientation: String, Sendable, Hashable, CaseIterable {
    case horizontal
    case vertical
}
