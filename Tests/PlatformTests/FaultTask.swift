import Foundation

/// What an answer of the API says of a task, cut out of its text: results are large, and compared as they are.
struct FaultTask: Equatable {
    let id: String
    let state: String
    /// The JSON of the result; `nil` for a task that has none.
    let result: Substring?

    init?(_ body: String) {
        guard let id = Self.member("task_id", of: body), let state = Self.member("state", of: body) else { return nil }
        self.id = String(id)
        self.state = String(state)
        guard let start = body.range(of: #""result":"#)?.upperBound,
            let end = body.range(of: #","error":"#, options: .backwards)?.lowerBound, start < end
        else { return nil }
        result = body[start..<end] == "null" ? nil : body[start..<end]
    }

    private static func member(_ name: String, of body: String) -> Substring? {
        guard let start = body.range(of: #""\#(name)":""#)?.upperBound else { return nil }
        return body[start...].prefix { $0 != "\"" }
    }
}
