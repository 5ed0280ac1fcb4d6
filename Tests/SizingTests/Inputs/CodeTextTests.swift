import Testing

@testable import Sizing

struct CodeTextTests {
    @Test(arguments: ErrorCode.allCases)
    func `every error has a text in both languages with the same gaps`(_ code: ErrorCode) {
        #expect(code.text.english != code.rawValue)
        #expect(gaps(code.text.english) == gaps(code.text.spanish))
        #expect(code.text.english != code.text.spanish)
    }

    @Test(arguments: WarningCode.allCases)
    func `every warning has a text in both languages with the same gaps`(_ code: WarningCode) {
        #expect(code.text.english != code.rawValue)
        #expect(gaps(code.text.english) == gaps(code.text.spanish))
        #expect(code.text.english != code.text.spanish)
    }

    @Test(arguments: [
        (0, "0"), (1, "1"), (-1.5, "-1.5"), (0.1875, "0.1875"), (123_456.7, "123457"), (9.999999999, "10"),
        (0.00012345678, "0.000123457"), (14.695949, "14.6959"), (1e20, "1e+20"), (99_999.96, "100000"), (2.05, "2.05"),
    ])
    func `numbers read with six significant digits and a point`(_ value: Double, _ text: String) {
        #expect(NumberText.text(value) == text)
    }

    private func gaps(_ text: String) -> Int {
        var count = 0
        var previous: Character = " "
        for character in text {
            if previous == "{", character == "}" { count += 1 }
            previous = character
        }
        return count
    }
}
