/// One thing wrong with a request.
struct InputFault: Sendable, Hashable {
    /// Where, as a JSON pointer into the body, or into the parameters of the URL where a request has no body.
    let pointer: String
    /// The code of the sizing specification, `E_…`, if it has one.
    var code: String?
    /// What is wrong and what would be right.
    let detail: String

    /// The fault with its place, for who reads nothing else.
    var sentence: String {
        guard code != nil else { return "\(pointer.isEmpty ? "the body" : pointer) \(detail)" }
        // A sentence with a code names the input itself: its item is place enough.
        let end = pointer.ranges(of: "/inputs").first?.lowerBound ?? pointer.endIndex
        return "\(pointer[..<end]): \(detail)"
    }

    /// `name` as one part of a JSON pointer; of a very long name the beginning.
    static func escaped(_ name: String) -> String {
        String(name.prefix(100)).replacing("~", with: "~0").replacing("/", with: "~1")
    }
}
