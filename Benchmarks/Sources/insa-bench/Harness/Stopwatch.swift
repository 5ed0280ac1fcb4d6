/// Times a stretch of code in nanoseconds per operation.
enum Stopwatch {
    static func nanoseconds(per operations: Int, _ body: () async throws -> Void) async rethrows -> Double {
        let start = ContinuousClock.now
        try await body()
        return nanoseconds(since: start) / Double(operations)
    }

    static func nanoseconds(per operations: Int, _ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return nanoseconds(since: start) / Double(operations)
    }

    private static func nanoseconds(since start: ContinuousClock.Instant) -> Double {
        let (seconds, attoseconds) = start.duration(to: .now).components
        return Double(seconds) * 1e9 + Double(attoseconds) * 1e-9
    }
}
