import Foundation

/// One request to a server.
struct ServerRequest: Sendable {
    enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case delete = "DELETE"
    }

    let method: Method
    /// The path; parts that come from people go through ``path(_:)``.
    let path: String
    var query: [(name: String, value: String)] = []
    var headers: [(name: String, value: String)] = []
    var body: Data?

    init(_ method: Method, _ path: String, body: Data? = nil) {
        self.method = method
        self.path = path
        self.body = body
    }

    /// Joins segments to a path; a slash, dot segment or space inside a segment cannot lead elsewhere.
    static func path(_ segments: String...) -> String {
        segments.map { "/" + escaped($0) }.joined()
    }

    var target: String {
        let pairs = query.map { Self.escaped($0.name) + "=" + Self.escaped($0.value) }
        return pairs.isEmpty ? path : path + "?" + pairs.joined(separator: "&")
    }

    private static func escaped(_ text: String) -> String {
        let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_~")
        let dotted = text.allSatisfy { $0 == "." } ? unreserved : unreserved.union(CharacterSet(charactersIn: "."))
        return text.addingPercentEncoding(withAllowedCharacters: dotted) ?? ""
    }
}
