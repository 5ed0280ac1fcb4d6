/// One server-sent event.
struct ServerEvent: Sendable, Hashable {
    /// The type; `message` when the server names none.
    var name = "message"
    /// The data, its lines joined by line breaks.
    var data = ""
    /// The identifier to resume from, if any.
    var id: String?
}
