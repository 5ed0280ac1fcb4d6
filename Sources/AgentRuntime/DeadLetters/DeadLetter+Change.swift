extension DeadLetter {
    static let keptAnnotations = 100
    static let longestReplayError = 2000

    /// The letter after `change`, or `nil` when its status does not allow it.
    public func applying(_ change: DeadLetterChange) -> DeadLetter? {
        guard change.sources.contains(status) else { return nil }
        var next = self
        if let target = change.target {
            guard status.exits.contains(target) else { return nil }
            next.status = target
        }
        switch change {
        case .beginReplay(let task):
            next.replayCount += 1
            next.replayTask = task
        case .replayed(let at):
            next.replayedAt = at
        case .replayFailed(let error):
            next.lastReplayError = String(error.prefix(Self.longestReplayError))
        case .annotate(let annotation):
            guard annotations.count < Self.keptAnnotations else { return nil }
            next.annotations.append(annotation)
        case .archive, .restore:
            break
        }
        return next
    }
}
