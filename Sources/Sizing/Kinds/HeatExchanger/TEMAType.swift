/// TEMA designations used here: front head, shell, rear head.
enum TEMAType: String, Sendable, Hashable {
    case bem = "BEM"
    case beu = "BEU"
    case aes = "AES"
    case aet = "AET"

    /// Project choice: AES when the shell side fouls or the streams differ by more than 50 K, BEU when they do and the
    /// tube side is clean, else BEM.
    static func suggested(difference: Double, fouledShell: Bool, cleanTubes: Bool) -> TEMAType {
        if fouledShell { return .aes }
        guard difference > 50 + 1e-6 else { return .bem }
        return cleanTubes ? .beu : .aes
    }
}
