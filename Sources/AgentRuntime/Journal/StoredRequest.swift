/// A request as it is written down: its kind, the version of its shape, and its JSON.
public struct StoredRequest: Sendable, Hashable {
    /// The kind, as ``WorkRequest/kind`` names it.
    public let kind: String
    /// The version of the request's shape, from 1.
    public let version: Int
    /// The request's JSON.
    public let json: [UInt8]

    /// Creates a stored request.
    public init(kind: String, version: Int, json: [UInt8]) {
        self.kind = kind
        self.version = version
        self.json = json
    }
}
