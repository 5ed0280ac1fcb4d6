/// One thing that is measured: each call of `run` is one round and returns nanoseconds per operation, or bytes.
struct Probe: Sendable {
    let name: String
    let run: @Sendable () async throws -> Double

    init(_ name: String, _ run: @escaping @Sendable () async throws -> Double) {
        self.name = name
        self.run = run
    }
}
