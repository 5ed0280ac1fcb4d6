public import Foundation
import GRDB
public import Logging
public import Resilience
public import ServiceLifecycle
public import Telemetry

/// Keeps the database small, fast and backed up while it is in use.
///
/// Every chore is bounded, its errors are logged and counted, and it is tried again: nothing here ends the process.
public final class Maintenance: Service {
    private let file: DatabaseFile
    private let plan: MaintenancePlan
    private let jobs: [PruneJob]
    private let instruments: DatabaseInstruments
    private let time: TimeSource
    private let wallClock: @Sendable () -> Date
    private let logger: Logger

    /// Prepares the maintenance of `file`; nothing happens before ``run()``.
    ///
    /// - Parameters:
    ///   - file: The database, which has to stay open until `run` has returned.
    ///   - plan: What is done and how often.
    ///   - jobs: What is pruned.
    ///   - instruments: What counts backups and errors.
    ///   - time: What the intervals are measured with.
    ///   - wallClock: What the age of backups is measured with.
    ///   - logger: Where errors go.
    public init(
        _ file: DatabaseFile,
        plan: MaintenancePlan = MaintenancePlan(),
        jobs: [PruneJob] = [],
        instruments: DatabaseInstruments = DatabaseInstruments(),
        time: TimeSource = .continuous,
        wallClock: @escaping @Sendable () -> Date = { .now },
        logger: Logger = Logger(label: "insa-agents.maintenance")
    ) {
        self.file = file
        self.plan = plan
        self.jobs = jobs
        self.instruments = instruments
        self.time = time
        self.wallClock = wallClock
        self.logger = logger
    }

    /// Does what is due until the task is cancelled or the service group shuts down.
    public func run() async {
        await cancelWhenGracefulShutdown { await self.work() }
    }

    private func work() async {
        var agenda = MaintenanceAgenda(plan, backupAge: newestBackupAge(), now: time.now)
        while !Task.isCancelled {
            do {
                try await time.sleep(until: agenda.next)
            } catch {
                return
            }
            for chore in agenda.due(at: time.now) where !Task.isCancelled {
                let wait = await perform(chore)
                agenda.plan(chore, at: time.now.advanced(by: wait))
            }
        }
    }

    /// Does `chore` and says how long it has time then.
    private func perform(_ chore: MaintenanceAgenda.Chore) async -> Duration {
        switch chore {
        case .prune: await prune() ? plan.interval : plan.pause
        case .checkpoint: await checkpoint()
        case .optimize: await optimize()
        case .backup: await backup()
        }
    }

    /// Whether everything that was due is gone.
    private func prune() async -> Bool {
        var isDone = true
        for job in jobs {
            do {
                isDone = try await prune(job) && isDone
            } catch is CancellationError {
                return true
            } catch {
                complain("old rows could not be removed", error, .delete, ["rows": "\(job.name)"])
            }
        }
        return isDone
    }

    private func prune(_ job: PruneJob) async throws -> Bool {
        var removed = 0
        for _ in 0..<plan.batches {
            let count = try await job.prune(plan.batch)
            removed += count
            guard count >= plan.batch else {
                if removed > 0 { logger.debug("old rows were removed", metadata: ["rows": "\(removed) \(job.name)"]) }
                return true
            }
            try Task.checkCancellation()
        }
        return false
    }

    private func checkpoint() async -> Duration {
        guard FileSize.of(file.directory.logPath) > plan.logLimit else { return plan.interval }
        // On a connection of its own it runs beside the writer instead of in its place.
        let path = file.directory.databasePath
        let result = await offloading {
            Result { () throws -> Void in
                let queue = try DatabaseQueue(path: path)
                _ = try queue.writeWithoutTransaction { try $0.checkpoint(.passive) }
                try queue.close()
            }
        }
        if case .failure(let error) = result { complain("the log could not be moved into the file", error, .update) }
        return plan.interval
    }

    private func optimize() async -> Duration {
        do {
            try await file.optimize()
        } catch {
            complain("the planner's statistics could not be updated", error, .update)
        }
        return plan.optimizeInterval
    }

    private func backup() async -> Duration {
        guard let backups = plan.backups else { return plan.interval }
        let shelf = BackupShelf(plan: backups)
        do {
            try shelf.prepare()
            let report = try await file.backup(to: backups.directory, instruments: instruments)
            let removed = try shelf.removeOld()
            logger.info(
                "the database was backed up",
                metadata: ["file": "\(report.path)", "bytes": "\(report.bytes)", "removed": "\(removed)"]
            )
            return backups.interval
        } catch DatabaseFileError.cancelled {
            return backups.retryInterval
        } catch {
            complain("the database could not be backed up", error, .select)
            return backups.retryInterval
        }
    }

    private func newestBackupAge() -> Duration? {
        guard let backups = plan.backups else { return nil }
        do {
            guard let newest = try BackupShelf(plan: backups).newest else { return nil }
            instruments.lastBackup.set(newest.timeIntervalSince1970)
            return .seconds(max(0, wallClock().timeIntervalSince(newest)))
        } catch {
            complain("the backups could not be listed", error, .select)
            return nil
        }
    }

    private func complain(
        _ message: Logger.Message,
        _ error: any Error,
        _ operation: DatabaseOperation,
        _ facts: Logger.Metadata = [:]
    ) {
        guard !(error is CancellationError) else { return }
        instruments.failed(operation, error)
        logger.warning(message, metadata: facts.merging(["error": "\(error)"]) { $1 })
    }
}
