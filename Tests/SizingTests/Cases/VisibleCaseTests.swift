import Testing

@testable import Sizing

struct VisibleCaseTests {
    @Test(arguments: CaseFile.computed)
    func `a visible case comes out as expected`(_ visible: VisibleCase) {
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input)
        #expect(result.status.rawValue == visible.expected.status, "\(result.errors.map(\.detail.text))")
        #expect(result.error == visible.expected.error)
        guard visible.expected.status == "ok" else { return }
        #expect(Set(result.warnings) == Set(visible.expected.warnings ?? []))
        for (name, value) in visible.expected.outputs ?? [:] {
            let difference = Comparison.difference(name, result.outputs[name], value)
            #expect(difference == nil)
        }
    }
}
