import Sizing

/// Plans by rules: each piece of equipment a text names is a step of its own for the sizing agent.
struct RulePlanner: Planner {
    private let parser = RequirementParser()

    func plan(_ query: Query) throws -> Plan {
        let items = parser.parseItems(query.text)
        guard items.count > 1 else { return try Plan([step(1, SizingRequest(requirements: query.text))]) }
        return try Plan(
            items.enumerated().map { index, item in
                step(index + 1, SizingRequest(requirements: item.text, language: item.language))
            }
        )
    }

    private func step(_ number: Int, _ request: SizingRequest) -> PlanStep {
        PlanStep(id: "step-\(number)", agent: SizingWorker.name, request: request, dependsOn: [])
    }
}
