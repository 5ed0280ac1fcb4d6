/// One thing wrong with a body.
struct InputFault: Sendable, Hashable {
    /// Where, as a JSON pointer into the request's body.
    let pointer: String
    /// The code of the sizing specification, `E_…`, if it has one.
    var code: String?
    /// What is wrong and what would be right.
    let detail: String
}
