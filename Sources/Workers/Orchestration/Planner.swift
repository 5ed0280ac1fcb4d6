/// Turns a query into a plan.
///
/// Conformers: ``RulePlanner``; a language model may come in front of it.
protocol Planner: Sendable {
    func plan(_ query: Query) throws -> Plan
}
