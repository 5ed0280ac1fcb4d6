import MessageBus

/// How the requests and answers of one kind are written down and read back, with their types erased.
struct RequestCodec: Sendable {
    let kind: String
    let version: Int
    private let upcasters: [Int: Upcaster]
    private let encode: @Sendable (any Sendable) throws -> [UInt8]
    private let decode: @Sendable ([UInt8]) throws -> any Sendable
    private let customer: @Sendable (any Sendable) -> String?

    init<Request: WorkRequest>(_: Request.Type, for worker: WorkerName) {
        kind = Request.kind
        version = Request.version
        upcasters = Dictionary(Request.upcasters.map { ($0.from, $0) }) { _, last in last }
        encode = { try JSONBytes.encode(WrongRequest.cast($0, to: Request.self, for: worker)) }
        decode = { try JSONBytes.decode(Request.self, from: $0) }
        customer = { ($0 as? Request)?.customer }
    }

    /// Whether bytes of this kind and version can be read: the version itself, or one a chain of upcasters leads from.
    func reads(kind: String, version stored: Int) -> Bool {
        guard kind == self.kind, stored >= 1, stored <= version else { return false }
        return (stored..<version).allSatisfy { upcasters[$0] != nil }
    }

    func store(_ payload: any Sendable) throws -> StoredRequest {
        StoredRequest(kind: kind, version: version, json: try encode(payload))
    }

    func read(_ stored: StoredRequest) throws -> any Sendable {
        guard reads(kind: stored.kind, version: stored.version) else {
            throw UnreadableRequest(
                kind: stored.kind,
                version: stored.version,
                reads: "\(kind) up to version \(version)"
            )
        }
        var json = stored.json
        for older in stored.version..<version {
            if let upcaster = upcasters[older] { json = try upcaster.step(json) }
        }
        return try decode(json)
    }

    func customer(of payload: any Sendable) -> String? { customer(payload) }
}
