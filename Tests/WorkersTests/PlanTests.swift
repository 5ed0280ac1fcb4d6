import Testing

@testable import Workers

struct PlanTests {
    private func step(_ id: String, after dependsOn: Set<String> = []) -> PlanStep {
        PlanStep(id: id, agent: SizingWorker.name, request: SizingRequest(), dependsOn: dependsOn)
    }

    @Test func `steps run in waves, each after what it depends on (O4)`() throws {
        let plan = try Plan([step("c", after: ["a", "b"]), step("a"), step("b"), step("d", after: ["c"])])
        #expect(plan.waves.map { $0.map(\.id) } == [["a", "b"], ["c"], ["d"]])
    }

    @Test func `what is no plan is refused with the reason (O5)`() {
        #expect(throws: PlanError.empty) { try Plan([]) }
        #expect(throws: PlanError.repeatedStep) { try Plan([step("a"), step("a")]) }
        #expect(throws: PlanError.unknownStep("z")) { try Plan([step("a", after: ["z"])]) }
        #expect(throws: PlanError.circle) { try Plan([step("a", after: ["b"]), step("b", after: ["a"])]) }
        #expect(throws: PlanError.tooManySteps(101, limit: 100)) { try Plan((0..<101).map { step("\($0)") }) }
    }
}
