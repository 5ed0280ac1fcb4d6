import AgentRuntime

/// Sends parcels of one version.
actor ParcelWorker<Request: Parcel>: Worker {
    static var name: WorkerName { "parcels" }

    func handle(_ parcel: Request, in context: WorkContext) async throws -> String {
        "version \(Request.version) to \(parcel.label)"
    }
}
