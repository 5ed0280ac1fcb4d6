/// TEMA classes of mechanical design.
enum TEMAClass: String, Sendable, Hashable, CaseIterable {
    /// Oil and gas.
    case refinery = "R"
    /// Chemical.
    case chemical = "B"
    /// General service.
    case general = "C"
}
