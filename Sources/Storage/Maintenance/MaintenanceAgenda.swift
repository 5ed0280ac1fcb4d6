import Resilience

/// Which chore is due when.
struct MaintenanceAgenda {
    /// Something that is done again and again.
    enum Chore: CaseIterable {
        case prune, checkpoint, optimize, backup
    }

    private var instants: [Chore: MonotonicInstant]

    /// Plans the first run of each chore; `backupAge` is the age of the newest backup, if there is one.
    init(_ plan: MaintenancePlan, backupAge: Duration?, now: MonotonicInstant) {
        instants = [
            .prune: now.advanced(by: plan.interval),
            .checkpoint: now.advanced(by: plan.interval),
            .optimize: now.advanced(by: plan.optimizeInterval),
        ]
        guard let backups = plan.backups else { return }
        let wait = backupAge.map { max(.zero, backups.interval - $0) } ?? .zero
        instants[.backup] = now.advanced(by: wait)
    }

    /// When the next chore is due.
    var next: MonotonicInstant { instants.values.min() ?? MonotonicInstant(nanoseconds: .max) }

    /// The chores that are due at `now`, in a fixed order; each has to be planned again when it is done.
    func due(at now: MonotonicInstant) -> [Chore] {
        Chore.allCases.filter { chore in instants[chore].map { $0 <= now } ?? false }
    }

    /// Plans the next run of `chore`.
    mutating func plan(_ chore: Chore, at instant: MonotonicInstant) {
        instants[chore] = instant
    }
}
