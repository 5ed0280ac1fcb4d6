import AgentRuntime

/// The smallest request there is.
struct Nod: WorkRequest {
    typealias Answer = Int

    let number: Int
}
