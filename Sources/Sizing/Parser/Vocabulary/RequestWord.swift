/// The words that fields of free text can have as values.
enum RequestWord: String, Sendable, Hashable {
    case liquid
    case gas
    case steam
    case twoPhase = "two_phase"
    case horizontal
    case vertical
}
