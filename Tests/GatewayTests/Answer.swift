import HTTPTypes
import Testing

@testable import Gateway

/// An answer of the gateway, read as a test wants it.
struct Answer: Sendable {
    let status: Int
    let headers: HTTPFields
    let bytes: [UInt8]

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The body as JSON.
    func json() throws -> JSONNode { try JSONParser.parse(bytes) }

    /// The last part of a problem's type.
    func problem() throws -> String {
        #expect(headers[.contentType] == "application/problem+json")
        let node = try json()
        #expect(node["status"] == .number(Double(status)))
        #expect(node["trace_id"]?.text == headers[.traceID])
        return try #require(node["type"]?.text?.split(separator: "/").last.map(String.init))
    }

    /// The pointers of a problem's errors.
    func pointers() throws -> [String] {
        (try json()["errors"]?.elements ?? []).compactMap { $0["pointer"]?.text }
    }
}
