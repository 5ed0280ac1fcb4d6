import Foundation
import Synchronization
public import Telemetry

extension DatabaseFile {
    /// Copies the database while it is being used, to a file that must not be there yet.
    ///
    /// The copy shows one moment and is checked before it gets its name; when anything goes wrong, there is none.
    ///
    /// - Parameters:
    ///   - path: The file; for a directory, a name with the time is chosen in it.
    ///   - instruments: What counts the run.
    ///   - progress: Told every 4 MiB.
    /// - Throws: ``DatabaseFileError``; ``DatabaseFileError/cancelled`` soon after the task was cancelled.
    public func backup(
        to path: String,
        instruments: DatabaseInstruments = DatabaseInstruments(),
        progress: @escaping @Sendable (CopyProgress) -> Void = { _ in }
    ) async throws(DatabaseFileError) -> BackupReport {
        let stop = StopSign()
        let pool = pool
        let result = await withTaskCancellationHandler {
            await offloading { () -> Result<BackupReport, DatabaseFileError> in
                Result { () throws(DatabaseFileError) in
                    try Backup(target: path).make(from: pool) { step in
                        try stop.check()
                        progress(step)
                    }
                }
            }
        } onCancel: {
            stop.set()
        }
        switch result {
        case .success:
            instruments.backups[.success].increment()
            instruments.lastBackup.set(Double(Date.now.millisecondsSince1970) / 1000)
        case .failure: instruments.backups[.failure].increment()
        }
        return try result.get()
    }
}
