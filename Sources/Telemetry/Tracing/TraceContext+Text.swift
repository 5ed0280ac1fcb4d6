extension TraceContext {
    private static let dash = UInt8(ascii: "-")
    private static let stateLimit = 2048

    /// Reads the headers of a request; anything malformed is treated as absent and never as an error.
    ///
    /// A version later than 00 is read by the part this version knows. `tracestate` is kept as it came, unless it is
    /// empty, longer than 2,048 bytes or contains control characters.
    public init?(traceparent: String, tracestate: String? = nil) {
        let bytes = Array(traceparent.utf8)
        guard bytes.count >= 55, bytes.count <= 512,
            bytes[2] == Self.dash, bytes[35] == Self.dash, bytes[52] == Self.dash,
            let version = Hexadecimal.parse(bytes[0..<2]), version != 0xFF,
            version > 0 ? bytes.count == 55 || bytes[55] == Self.dash : bytes.count == 55,
            let traceID = TraceID(bytes[3..<35]),
            let spanID = SpanID(bytes[36..<52]),
            let flags = Hexadecimal.parse(bytes[53..<55])
        else { return nil }
        let state = tracestate.flatMap { Self.isForwardable($0) ? $0 : nil }
        self.init(traceID: traceID, spanID: spanID, isSampled: flags & 1 == 1, state: state)
    }

    /// The value of the `traceparent` header, in version 00.
    public var traceparent: String {
        var bytes: [UInt8] = Array("00-".utf8)
        bytes.reserveCapacity(55)
        traceID.append(to: &bytes)
        bytes.append(Self.dash)
        Hexadecimal.append(spanID.value, to: &bytes)
        bytes.append(Self.dash)
        Hexadecimal.append(isSampled ? 1 as UInt8 : 0, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The context of another span of the same trace.
    @inlinable
    public func with(_ spanID: SpanID) -> TraceContext {
        TraceContext(traceID: traceID, spanID: spanID, isSampled: isSampled, state: state)
    }

    private static func isForwardable(_ state: String) -> Bool {
        !state.isEmpty && state.utf8.count <= stateLimit && state.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
