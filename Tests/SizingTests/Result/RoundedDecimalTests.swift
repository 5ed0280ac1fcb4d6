import Testing

@testable import Sizing

struct RoundedDecimalTests {
    private static let samples = NumberSamples.all

    @Test func `a rounded number is within half a unit of the seventh digit`() {
        for value in Self.samples where RoundedDecimal.range.contains(abs(value)) {
            let rounded = RoundedDecimal.rounded(value)
            // A tenth of a millionth of the half is what the multiplication may add.
            #expect(abs(rounded - value) <= abs(value) * 0.5000001e-6, "\(value)")
            let digits = RoundedDecimal(nearest: abs(value))
            #expect(digits.map { 1_000_000...9_999_999 ~= $0.digits } == true, "\(value)")
        }
    }

    @Test func `a rounded number is the one that its decimal reads back as`() throws {
        for value in Self.samples {
            guard let decimal = RoundedDecimal(nearest: abs(value)) else { continue }
            let read = try #require(Double("\(decimal.digits)e\(-decimal.scale)"))
            #expect(decimal.value == read, "\(value)")
        }
    }

    @Test func `rounding a second time changes nothing`() {
        for value in Self.samples {
            let rounded = RoundedDecimal.rounded(value)
            #expect(RoundedDecimal.rounded(rounded) == rounded, "\(value)")
        }
    }

    @Test(arguments: [
        0, -0.0, 1e-300, -1e300, .leastNonzeroMagnitude, .greatestFiniteMagnitude, .infinity, 1e28, 9.9e-16,
    ])
    func `a number outside the range is kept as it is`(_ value: Double) {
        #expect(RoundedDecimal.rounded(value) == value)
    }

    @Test func `what is not a number stays so`() {
        #expect(RoundedDecimal.rounded(.nan).isNaN)
    }

    private static let known: [(Double, Double)] = [
        (1_234_567.5, 1_234_568), (0.00012345674, 0.0001234567), (9_999_999.4, 9_999_999), (9_999_999.5, 1e7),
        (99_999_996e-9, 0.1), (-273.149_999_99, -273.15), (1e-15, 1e-15), (1.0 / 3, 0.3333333),
    ]

    @Test(arguments: known)
    func `seven digits are kept`(_ value: Double, _ expected: Double) {
        #expect(RoundedDecimal.rounded(value) == expected)
    }
}
