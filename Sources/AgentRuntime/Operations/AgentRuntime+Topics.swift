public import MessageBus

extension AgentRuntime {
    /// Lets a worker have the events published on `topic`; they reach it as requests nobody waits for.
    ///
    /// - Throws: A `BusError` for an unknown worker, or when the topic has as many subscribers as it may.
    public func subscribe(_ worker: WorkerName, to topic: String) throws(BusError) {
        try core.bus.subscribe(mailbox: worker, to: topic)
    }

    /// Ends a subscription; one that does not exist is no error.
    public func unsubscribe(_ worker: WorkerName, from topic: String) {
        core.bus.unsubscribe(mailbox: worker, from: topic)
    }

    /// Tells every worker that subscribes to `topic`.
    ///
    /// - Returns: How many mailboxes took the event; 0 when nobody subscribes.
    /// - Throws: A `BusError` when every subscriber's mailbox refuses, or the runtime is not running.
    @discardableResult
    public func publish(_ event: some WorkRequest, on topic: String) throws(BusError) -> Int {
        try refuseUnlessAccepting()
        return try core.publish(event, on: topic, from: nil, trace: nil)
    }
}
