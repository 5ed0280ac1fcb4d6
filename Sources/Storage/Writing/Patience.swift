/// What a write does when the file cannot be written.
enum Patience: Sendable {
    /// It fails at once: nothing has happened yet that it would have to tell.
    case fails
    /// It waits: what it says has happened.
    case waits
}
