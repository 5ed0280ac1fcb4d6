/// What the fault program tells of a task: `state ID STATE attempts=… crashes=… began=… result=…`.
struct FaultState: Equatable {
    let state: String
    let attempts: Int
    let crashes: Int
    /// Milliseconds from its acceptance to the beginning of its latest attempt; -1 for one that never began.
    let began: Int
    let result: String

    init?(_ line: String?) {
        let words = line?.split(separator: " ", maxSplits: 6).map(String.init) ?? []
        guard words.count == 7, words[0] == "state", let attempts = Self.number(words[3]),
            let crashes = Self.number(words[4]), let began = Self.number(words[5])
        else { return nil }
        state = words[2]
        (self.attempts, self.crashes, self.began) = (attempts, crashes, began)
        result = String(words[6].drop { $0 != "=" }.dropFirst())
    }

    private static func number(_ word: String) -> Int? {
        Int(word.drop { $0 != "=" }.dropFirst())
    }
}
