import AgentRuntime
import Foundation
import InsaCommand
import Logging
import ServiceLifecycle
import Storage
import Telemetry

/// Where a server keeps its state: a file that is looked after, or memory when the settings say so.
struct State {
    let storage: RuntimeStorage
    /// What looks after the file; `nil` for memory.
    let maintenance: Maintenance?
    private let file: DatabaseFile?

    /// Opens the state that `settings` name.
    ///
    /// - Throws: `DatabaseFileError`, whose description names the way out.
    init(_ settings: Settings, _ catalogue: Catalogue, _ logger: Logger) throws {
        guard settings.durability != "memory" else {
            storage = .inMemory(finishedLimit: settings.tasksKept, keyRetention: settings.idempotencyRetention)
            maintenance = nil
            file = nil
            return
        }
        let directory =
            settings.dataDirectory.map { DataDirectory($0) }
            ?? .standard(environment: ProcessInfo.processInfo.environment)
        let options = DatabaseFile.Options(durability: settings.durability == "normal" ? .normal : .full)
        let file = try DatabaseFile.open(directory, options)
        let sqlite = try SQLiteStorage(file, rule: settings.journalRule, instruments: catalogue.database)
        catalogue.install(databaseSource: { [file] in file.sample(isWritable: sqlite.standing == .writable) })
        storage = sqlite.storage
        maintenance = Maintenance(
            file,
            plan: settings.maintenance,
            jobs: [.tasks(of: sqlite.journal, keeping: settings.retention)],
            instruments: catalogue.database,
            logger: logger
        )
        self.file = file
        logger.notice(
            "State opened",
            metadata: [
                "directory": "\(directory.path)", "durability": "\(settings.durability)",
                "last_end": "\(file.previousEnd.isUnclean ? "unclean" : "clean")", "checked": "\(file.isChecked)",
            ]
        )
    }

    /// Says that this run ended cleanly, moves the log into the file and lets go of it; to be called when nothing runs.
    func close() async throws {
        try await file?.close()
    }
}
