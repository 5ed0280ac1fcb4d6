import AgentRuntime
import GRDB
import MessageBus

extension NameBook {
    /// The numbers as they stand in the file.
    init(reading db: Database) throws(SQLiteFault) {
        self.init()
        let agents = try PreparedStatement("SELECT number, name FROM agents", in: db)
        for (number, text) in try agents.all({ (Int($0.int(0)), $0.text(1)) }) {
            if let name = text.flatMap(WorkerName.init(rawValue:)) { add(name, as: number) }
        }
        let forms = try PreparedStatement("SELECT number, agent, kind, version FROM forms", in: db)
        let rows = try forms.all { (Int($0.int(0)), Int($0.int(1)), $0.text(2) ?? "", Int($0.int(3))) }
        for (number, agent, kind, version) in rows {
            guard let name = self.agent(agent) else { continue }
            add(RequestForm(agent: name, kind: kind, version: version), as: number)
        }
    }
}
