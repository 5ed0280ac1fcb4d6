import MessageBus

/// Which worker answers which type of request.
struct RoutingTable: Sendable {
    private let byRequest: [ObjectIdentifier: [WorkerName]]
    private let definitions: [WorkerName: WorkerDefinition]

    init(_ workers: [WorkerDefinition]) {
        byRequest = Dictionary(grouping: workers, by: \.requestType).mapValues { $0.map(\.name) }
        definitions = Dictionary(uniqueKeysWithValues: workers.map { ($0.name, $0) })
    }

    /// The one worker that answers `Request`, or `given` when the caller names it.
    func worker<Request: WorkRequest>(for _: Request.Type, named given: WorkerName?) throws(RoutingError) -> WorkerName {
        let candidates = byRequest[ObjectIdentifier(Request.self)] ?? []
        if let given {
            guard definitions[given] != nil else { throw .unknownWorker(given) }
            guard candidates.contains(given) else { throw .wrongRequest(given, kind: Request.kind) }
            return given
        }
        guard let first = candidates.first else { throw .noWorker(kind: Request.kind) }
        guard candidates.count == 1 else { throw .ambiguous(kind: Request.kind, candidates) }
        return first
    }

    func definition(_ name: WorkerName) -> WorkerDefinition? { definitions[name] }

    var names: [WorkerName] { definitions.keys.sorted { $0.rawValue < $1.rawValue } }
}
