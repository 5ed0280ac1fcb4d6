import AgentRuntime
import MessageBus

extension WriteBatch {
    /// The number of an agent, a new one if it has none.
    func number(of agent: WorkerName) throws(SQLiteFault) -> Int {
        if let number = ledger.names.number(of: agent) { return number }
        let number = ledger.names.nextAgent
        let statement = try statement("INSERT INTO agents (number, name) VALUES (?, ?)")
        try statement.bind(1, number)
        try statement.bind(2, agent.rawValue)
        try statement.run()
        ledger.names.add(agent, as: number)
        return number
    }

    /// The number of a request's form, a new one if it has none.
    func number(of form: RequestForm) throws(SQLiteFault) -> Int {
        if let number = ledger.names.number(of: form) { return number }
        let agent = try number(of: form.agent)
        let number = ledger.names.nextForm
        let statement = try statement("INSERT INTO forms (number, agent, kind, version) VALUES (?, ?, ?, ?)")
        try statement.bind(1, number)
        try statement.bind(2, agent)
        try statement.bind(3, form.kind)
        try statement.bind(4, form.version)
        try statement.run()
        ledger.names.add(form, as: number)
        return number
    }
}
