import Testing

@testable import Sizing

struct NumberWritingTests {
    private static func written(_ value: Double) -> String {
        String(decoding: [UInt8](capacity: value.jsonRoom) { value.writeJSON(to: &$0) }, as: UTF8.self)
    }

    @Test func `every number reads back the same`() {
        for value in NumberSamples.all {
            #expect(Double(Self.written(value)) == value, "\(value)")
            let rounded = RoundedDecimal.rounded(value)
            #expect(Double(Self.written(rounded)) == rounded, "\(value)")
        }
    }

    @Test func `no number is longer than Swift prints it`() {
        for value in NumberSamples.all {
            #expect(Self.written(value).utf8.count <= value.description.utf8.count, "\(value)")
            let rounded = RoundedDecimal.rounded(value)
            #expect(Self.written(rounded).utf8.count <= rounded.description.utf8.count, "\(value)")
        }
    }

    private static let known: [(Double, String)] = [
        (0, "0"), (.leastNonzeroMagnitude, "5e-324"), (-0.0, "0"), (-84, "-84"), (0.1, "0.1"), (-12.5, "-12.5"),
        (0.001, "0.001"), (0.0001, "0.0001"),
        (0.00001, "1e-05"), (-1.25e-9, "-1.25e-09"), (1.5e-14, "1.5e-14"), (123_456.7, "123456.7"),
        (1_234_567.25, "1234567.25"), (999_999_999_999_999, "999999999999999"), (1e15, "1000000000000000.0"),
        (1.5e17, "1.5e+17"),
        (-2.2250738585072014e-308, "-2.2250738585072014e-308"),
        (1.7976931348623157e308, "1.7976931348623157e+308"), (0.1 + 0.2, "0.30000000000000004"),
        (.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
    ]

    @Test(arguments: known)
    func `a number is written as JSON has it`(_ value: Double, _ expected: String) {
        #expect(Self.written(value) == expected)
    }
}
