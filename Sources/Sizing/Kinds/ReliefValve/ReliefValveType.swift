/// How a relief valve reacts to back pressure.
enum ReliefValveType: String, Sendable, Hashable, CaseIterable {
    case conventional
    case balanced
    case pilot
}
