import AgentRuntime
import MessageBus

/// The small numbers that stand for workers and forms of requests in the file.
struct NameBook: Sendable {
    private var agents: [WorkerName: Int] = [:]
    private var agentNames: [Int: WorkerName] = [:]
    private var forms: [RequestForm: Int] = [:]
    private var formNames: [Int: RequestForm] = [:]
    private(set) var nextAgent = 1
    private(set) var nextForm = 1

    var agentNumbers: some Collection<Int> { agentNames.keys }

    func number(of agent: WorkerName) -> Int? { agents[agent] }
    func number(of form: RequestForm) -> Int? { forms[form] }
    func agent(_ number: Int) -> WorkerName? { agentNames[number] }
    func form(_ number: Int) -> RequestForm? { formNames[number] }

    mutating func add(_ agent: WorkerName, as number: Int) {
        agents[agent] = number
        agentNames[number] = agent
        nextAgent = max(nextAgent, number + 1)
    }

    mutating func add(_ form: RequestForm, as number: Int) {
        forms[form] = number
        formNames[number] = form
        nextForm = max(nextForm, number + 1)
    }
}
