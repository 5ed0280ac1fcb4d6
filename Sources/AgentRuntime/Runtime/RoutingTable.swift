import MessageBus

/// Which worker answers which type of request.
struct RoutingTable: Sendable {
    private let byRequest: [ObjectIdentifier: [Destination]]
    private let byName: [WorkerName: Destination]

    init(_ destinations: [Destination]) {
        byRequest = Dictionary(grouping: destinations, by: \.definition.requestType)
        byName = Dictionary(uniqueKeysWithValues: destinations.map { ($0.name, $0) })
    }

    /// The one worker that answers `Request`, or `given` when the caller names it.
    func destination<Request: WorkRequest>(
        for _: Request.Type,
        named given: WorkerName?
    ) throws(RoutingError) -> Destination {
        let candidates = byRequest[ObjectIdentifier(Request.self)] ?? []
        if let given {
            guard byName[given] != nil else { throw .unknownWorker(given) }
            guard let named = candidates.first(where: { $0.name == given }) else {
                throw .wrongRequest(given, kind: Request.kind)
            }
            return named
        }
        guard let first = candidates.first else { throw .noWorker(kind: Request.kind) }
        guard candidates.count == 1 else { throw .ambiguous(kind: Request.kind, candidates.map(\.name)) }
        return first
    }

    func destination(_ name: WorkerName) -> Destination? { byName[name] }

    var all: [Destination] { Array(byName.values) }

    var names: [WorkerName] { byName.keys.sorted { $0.rawValue < $1.rawValue } }
}
