import Sizing

/// Plans by rules: each piece of equipment a text names is a step of its own for the sizing agent.
struct RulePlanner: Planner {
    private let parser = RequirementParser()

    func plan(_ query: Query) throws -> Plan {
        let items = parser.itemTexts(query.text)
        // The sizing agent says of the whole what there is too much of, and how to go on.
        let texts = items.count > SizingRequest.itemLimit ? [query.text] : items
        return try Plan(texts.enumerated().map { index, text in step(index + 1, SizingRequest(requirements: text)) })
    }

    private func step(_ number: Int, _ request: SizingRequest) -> PlanStep {
        PlanStep(id: "step-\(number)", agent: SizingWorker.name, request: request, dependsOn: [])
    }
}
