/// How a piece of text should stand out.
enum Tone: Sendable, Hashable {
    case plain, heading, dim, good, warning, bad
}
