/// Turns a query into a plan. Conformers: ``RulePlanner``; later a language model in front of it.
protocol Planner: Sendable {
    func plan(_ query: Query) throws -> Plan
}
