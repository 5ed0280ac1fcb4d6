/// Steps in an order in which they can be carried out: a validated directed acyclic graph.
struct Plan: Sendable, Hashable {
    let steps: [PlanStep]
    /// The steps by wave: each wave depends only on earlier ones, so its steps can run at the same time.
    let waves: [[PlanStep]]

    /// - Throws: ``PlanError`` for an empty plan, a repeated or unknown step, a circle, or more steps than ``limit``.
    init(_ steps: [PlanStep]) throws(PlanError) {
        guard !steps.isEmpty else { throw .empty }
        guard steps.count <= Self.limit else { throw .tooManySteps(steps.count, limit: Self.limit) }
        let ids = Set(steps.map(\.id))
        guard ids.count == steps.count else { throw .repeatedStep }
        if let stranger = steps.flatMap(\.dependsOn).first(where: { !ids.contains($0) }) {
            throw .unknownStep(stranger)
        }
        self.steps = steps
        waves = try Self.waves(of: steps)
    }

    /// Steps one plan may have.
    static let limit = 100

    private static func waves(of steps: [PlanStep]) throws(PlanError) -> [[PlanStep]] {
        var waves: [[PlanStep]] = []
        var done: Set<String> = []
        var rest = steps
        while !rest.isEmpty {
            let ready = rest.filter { done.isSuperset(of: $0.dependsOn) }
            guard !ready.isEmpty else { throw .circle }
            waves.append(ready)
            done.formUnion(ready.map(\.id))
            rest.removeAll { done.contains($0.id) }
        }
        return waves
    }
}
