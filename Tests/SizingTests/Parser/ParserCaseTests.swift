import Sizing
import Testing

struct ParserCaseTests {
    private let parser = RequirementParser()

    @Test(arguments: try ParserFixture.load())
    func `a case of the case file reads as written`(example: ParserFixture.Case) {
        let parsed = parser.parse(example.input.text, localeHint: example.input.localeHint)
        for member in example.graded {
            switch member {
            case "status": #expect(parsed.status.rawValue == example.expected.status)
            case "kind": #expect(parsed.kind == example.expected.kind)
            case "language": #expect(parsed.language.rawValue == example.expected.language)
            case "intent": #expect(parsed.intent.rawValue == example.expected.intent)
            case "fields": expectFields(parsed.fields, example.expected.fields)
            case "missing": #expect(Set(parsed.missing) == Set(example.expected.missing))
            case "issues": #expect(Set(parsed.issues) == Set(example.expected.issues))
            default: Issue.record("no rule for \(member)")
            }
        }
    }

    @Test func `the case file has parse cases`() throws {
        #expect(try ParserFixture.load().count >= 65)
    }

    @Test(arguments: try ParserFixture.load())
    func `every field of a case points at the text it was read from`(example: ParserFixture.Case) {
        let parsed = parser.parse(example.input.text)
        let length = example.input.text.unicodeScalars.count
        #expect(Set(parsed.ranges.map(\.field)).isSuperset(of: parsed.fields.keys))
        for range in parsed.ranges { #expect(0 <= range.start && range.start < range.end && range.end <= length) }
    }

    /// Numbers within 1e-6 relative, units exactly.
    private func expectFields(_ got: [String: InputValue], _ expected: [String: InputValue]) {
        #expect(Set(got.keys) == Set(expected.keys))
        for (name, value) in expected {
            switch (got[name], value) {
            case (.number(let left), .number(let right)):
                #expect(isClose(left, right), "\(name)")
            case (.quantity(let left, let unit), .quantity(let right, let symbol)):
                #expect(isClose(left, right) && unit == symbol, "\(name)")
            case (let left, let right):
                #expect(left == right, "\(name)")
            }
        }
    }

    private func isClose(_ left: Double, _ right: Double) -> Bool { abs(left - right) <= 1e-6 * abs(right) }
}
