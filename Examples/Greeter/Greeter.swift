import AgentRuntime

struct Greet: WorkRequest {
    typealias Answer = Greeting
    let name: String
}

struct Greeting: Codable, Sendable {
    let text: String
}

actor Greeter: Worker {
    static let name: WorkerName = "greeter"

    func handle(_ request: Greet, in context: WorkContext) async throws -> Greeting {
        Greeting(text: "Hello, \(request.name)")
    }
}

@main
enum Main {
    static func main() async throws {
        let runtime = AgentRuntime(workers: [.pool(of: 2) { Greeter() }])
        try await runtime.run { agents in
            let greeting = try await agents.ask(Greet(name: "Ada"), priority: .high, deadline: .seconds(5))
            print(greeting.text)  // because: an example shows its result on standard output.
        }
    }
}
