/// What a calculation in this process came to.
struct LocalResult: Sendable {
    /// The result in the shape of a server's result.
    let document: JSONValue
    /// Whether all of the text was clear and could be sized.
    let isWhole: Bool
}
