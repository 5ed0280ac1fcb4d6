/// What a calculation in this process came to.
struct LocalResult: Sendable {
    /// The result in the shape of a server's result.
    let document: JSONValue
    /// What is to be asked about the rest of the text; `nil` when all of it was clear.
    let unclear: String?
}
