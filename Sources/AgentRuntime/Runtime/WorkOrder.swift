import MessageBus

/// A request on its way into the journal: the value itself, its stored form, and where it goes.
struct WorkOrder: Sendable {
    let payload: any Sendable
    let stored: StoredRequest
    let destination: Destination
    let options: SubmitOptions

    /// An order of a request that has just been made; it is encoded here, by its own submitter, and only if it has to be.
    init(
        _ payload: any Sendable,
        for destination: Destination,
        _ options: SubmitOptions,
        _ journal: any Journal
    ) throws {
        let codec = destination.definition.codec
        self.payload = payload
        stored =
            journal.storesRequests
            ? try codec.store(payload) : StoredRequest(kind: codec.kind, version: codec.version, json: [])
        self.destination = destination
        self.options = options
    }

    /// An order of a step, whose stored form is part of its identity.
    init(
        step payload: any Sendable,
        for destination: Destination,
        _ options: SubmitOptions
    ) throws {
        self.payload = payload
        stored = try destination.definition.store(payload)
        self.destination = destination
        self.options = options
    }

    /// An order of a request that was stored before: a dead letter's, a schedule's.
    init(_ stored: StoredRequest, for destination: Destination, _ options: SubmitOptions) throws {
        payload = try destination.definition.read(stored)
        self.stored = stored
        self.destination = destination
        self.options = options
    }
}
