import HTTPTypes

/// The `Idempotency-Key` of a request, with a fingerprint of what was asked under it.
struct IdempotencyKey: Sendable, Hashable {
    /// The key, told apart by who sends it.
    let text: String
    let fingerprint: Int

    /// - Throws: A problem with status 400 when the header is not 1 to 255 visible ASCII characters.
    init?(_ headers: HTTPFields, path: String, body: [UInt8], principal: Principal) throws(Problem) {
        guard let key = headers[.idempotencyKey] else { return nil }
        guard (1...255).contains(key.utf8.count), key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw Problem(.malformed, "Idempotency-Key must be 1 to 255 visible ASCII characters")
        }
        text = principal.name.map { "\($0) \(key)" } ?? key
        fingerprint = Self.hash(path.utf8, body)
    }

    /// FNV-1a: the same in every process, so that a stored fingerprint stays comparable.
    private static func hash(_ path: String.UTF8View, _ body: [UInt8]) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        for byte in path { add(byte) }
        add(0)
        for byte in body { add(byte) }
        return Int(bitPattern: UInt(hash))
    }
}
