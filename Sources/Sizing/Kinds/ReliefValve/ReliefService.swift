/// What a relief valve passes.
enum ReliefService: String, Sendable, Hashable, CaseIterable {
    case gas
    case liquid
    case steam
}
