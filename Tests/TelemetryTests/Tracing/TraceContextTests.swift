import Telemetry
import Testing

struct TraceContextTests {
    private static let valid = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"

    @Test(arguments: [
        valid, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00",
        "00-12345678901234567890123456789012-1234567890123456-01",
        "00-00000000000000000000000000000001-0000000000000001-01",
        "00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-01",
    ])
    func `a valid header comes back as it was`(header: String) throws {
        #expect(try #require(TraceContext(traceparent: header)).traceparent == header)
    }

    @Test(arguments: [
        "", "00", "garbage", "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-B7AD6B7169203331-01",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-extra",
        "0-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g",
        " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01 ",
        "00_0af7651916cd43dd8448eb211c80319c_b7ad6b7169203331_01",
        "00-0af7651916cd43dd8448eb211c80319ĉ-b7ad6b7169203331-01",
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01x",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-\u{0}1",
        "0x-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", String(repeating: "0", count: 100_000),
    ])
    func `anything malformed is absent`(header: String) {
        #expect(TraceContext(traceparent: header) == nil)
    }

    @Test(arguments: [
        "01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "cc-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-what-the-future-will-be-like",
    ])
    func `a later version is read by the part this version knows`(header: String) throws {
        #expect(try #require(TraceContext(traceparent: header)).traceparent == Self.valid)
    }

    @Test(arguments: [("00", false), ("01", true), ("02", false), ("03", true), ("fe", false), ("ff", true)])
    func `flags are bits`(flags: String, isSampled: Bool) throws {
        let header = Self.valid.dropLast(2) + flags
        #expect(try #require(TraceContext(traceparent: String(header))).isSampled == isSampled)
    }

    @Test(arguments: [
        ("a=1,b=2", "a=1,b=2"), ("", nil), ("a=1\r\nevil: 1", nil), ("ü=1", nil),
        (String(repeating: "a", count: 3000), nil),
    ])
    func `tracestate is forwarded unchanged or not at all`(state: String, forwarded: String?) {
        #expect(TraceContext(traceparent: Self.valid, tracestate: state)?.state == forwarded)
    }

    @Test(arguments: ["", "1", "0af7651916cd43dd8448eb211c80319", "0AF7651916CD43DD8448EB211C80319C", "äöü"])
    func `ids read nothing but their own spelling`(text: String) {
        #expect(TraceID(text) == nil)
        #expect(SpanID(text) == nil)
    }

    @Test func `the same seed gives the same ids and they differ from each other`() {
        let source = IdentifierSource(seed: 7)
        let twin = IdentifierSource(seed: 7)
        let ids = (0..<1000).map { _ in source.traceID() }
        #expect(ids == (0..<1000).map { _ in twin.traceID() })
        #expect(Set(ids).count == 1000)
        #expect(IdentifierSource().traceID() != IdentifierSource().traceID())
    }
}
