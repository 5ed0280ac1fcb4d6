extension SizingCache {
    /// Answers that came in, or were asked for, since the generation before was full.
    struct Generation {
        private(set) var answers: [SizingRequest: SizingAnswer] = [:]
        /// Bytes of the requests and of the answers' JSON.
        private(set) var size = 0

        func hasRoom(for size: Int, answers limit: Int, bytes: Int) -> Bool {
            answers.count < limit && self.size + size <= bytes
        }

        mutating func insert(_ answer: SizingAnswer, for request: SizingRequest) {
            if let former = answers.updateValue(answer, forKey: request) { size -= request.size + former.size }
            size += request.size + answer.size
        }

        mutating func remove(_ request: SizingRequest) -> SizingAnswer? {
            guard let answer = answers.removeValue(forKey: request) else { return nil }
            size -= request.size + answer.size
            return answer
        }
    }
}
