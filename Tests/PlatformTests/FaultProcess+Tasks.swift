import Testing

extension FaultProcess {
    /// Gives the fault program an order, such as `deed NAME work`, and returns the task's id.
    func submit(_ order: String) throws -> String {
        try tell(order)
        let answer = try #require(try line("accepted ", "refused ", "unknown "))
        let words = answer.split(separator: " ").map(String.init)
        guard words.count == 4, words[0] == "accepted" else { throw Silent(description: answer) }
        return words[2]
    }

    /// How a task stands now.
    func state(of id: String) throws -> FaultState {
        try tell("state \(id)")
        return try #require(FaultState(try line("state \(id)", "missing ")))
    }

    /// How a task ended.
    func end(of id: String) throws -> FaultState {
        try tell("end \(id)")
        return try #require(FaultState(try line("state \(id)", "missing ")))
    }

    /// The tasks that ended as dead letters.
    func letters() throws -> [String] {
        try tell("letters")
        return try #require(try line("letters ")).split(separator: " ").dropFirst(2).map(String.init)
    }

    /// Asks for an orderly end.
    func stop() throws -> End {
        try tell("stop")
        return try waitForEnd(within: 60)
    }
}
