import Telemetry

extension TraceContext {
    /// 16 bytes of trace, 8 of span, one of flags, then the vendors' state.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(25)
        for word in [traceID.high, traceID.low, spanID.value] {
            for shift in stride(from: UInt64(56), through: 0, by: -8) {
                bytes.append(UInt8(truncatingIfNeeded: word >> shift))
            }
        }
        bytes.append(isSampled ? 1 : 0)
        if let state { bytes.append(contentsOf: state.utf8) }
        return bytes
    }

    /// The context such bytes stand for, or `nil`.
    init?(bytes: [UInt8]) {
        guard bytes.count >= 25,
            let trace = TraceID(high: Self.word(bytes[0..<8]), low: Self.word(bytes[8..<16])),
            let span = SpanID(Self.word(bytes[16..<24]))
        else { return nil }
        let state = bytes.count > 25 ? String(decoding: bytes[25...], as: UTF8.self) : nil
        self.init(traceID: trace, spanID: span, isSampled: bytes[24] & 1 == 1, state: state)
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
}
