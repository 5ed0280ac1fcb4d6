import AgentRuntime
import MessageBus

extension Ledger {
    /// The sums that lists and gauges ask for.
    var taskCounts: TaskCounts {
        var sums = TaskCounts()
        for (number, grid) in counts {
            guard let form = names.form(number) else { continue }
            for state in TaskState.allCases {
                let count = grid.sum(state)
                guard count > 0 else { continue }
                sums.byAgent[form.agent, default: [:]][state, default: 0] += count
                if !state.isFinal { sums.unfinished[form, default: 0] += count }
                if state == .quarantined { sums.quarantined[form, default: 0] += count }
            }
        }
        for (number, lanes) in lanes where lanes.total > 0 {
            guard let agent = names.agent(number) else { continue }
            sums.unloaded[agent] = lanes.total
        }
        return sums
    }
}
