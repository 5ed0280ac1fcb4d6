import Foundation
import Sizing
import Testing

struct QuestionTests {
    private let parser = RequirementParser()

    @Test func `a missing water cut is asked for in the language of the text`() {
        let english = parser.parse("3-phase separator for 10,000 BPD at 500 psig, 5 MMSCFD").questions
        #expect(english.map(\.question) == ["What is the water cut (or the oil and water rates)?"])
        let spanish = parser.parse("Separador trifásico de 10.000 BPD a 500 psig, 5 MMPCD").questions
        #expect(spanish.map(\.question) == ["¿Cuál es el corte de agua (o los caudales de petróleo y agua)?"])
    }

    @Test(arguments: try ParserFixture.load())
    func `every missing field and every ambiguity has one question of its own`(example: ParserFixture.Case) {
        let parsed = parser.parse(example.input.text)
        let ambiguities = parsed.issues.filter { $0.hasPrefix("A_") }
        #expect(parsed.questions.count == ambiguities.count + parsed.missing.count)
        #expect(parsed.questions.allSatisfy { $0.question.hasSuffix("?") || $0.question.hasSuffix(".") })
        #expect(parsed.questions.allSatisfy { !$0.why.isEmpty && $0.question != $0.field })
    }

    @Test func `a bare valve is asked about with the two choices`() {
        let question = parser.parse("Válvula para 200 gpm").questions.first
        #expect(question?.field == "kind")
        #expect(question?.choices == ["control_valve", "relief_valve"])
    }

    @Test func `what is ambiguous is asked before what is missing`() {
        let questions = parser.parse("Separador horizontal vertical trifásico 5.000 BPD 100 psig").questions
        #expect(questions.map(\.field) == ["orientation", "water_cut", "gas_rate"])
        #expect(questions.first?.choices == ["horizontal", "vertical"])
    }

    @Test func `a result survives JSON`() throws {
        let parsed = parser.parse("PLC V-101 para 20 transmisores de presión, bomba 1,500 gpm")
        let data = try JSONEncoder().encode(parsed)
        #expect(try JSONDecoder().decode(ParsedRequirement.self, from: data) == parsed)
    }
}
