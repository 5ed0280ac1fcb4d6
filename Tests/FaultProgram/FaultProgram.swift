import AgentRuntime
import Foundation
import MessageBus
import Storage
import UnixSignals

/// A platform with workers that misbehave, for tests that need a whole process to go wrong.
@main
enum FaultProgram {
    static func main() async throws {
        let options = try FaultOptions(CommandLine.arguments.dropFirst())
        do {
            try await run(options)
        } catch let error as DatabaseFileError {
            say("refused \(error)")
            exit(1)
        }
    }

    private static func run(_ options: FaultOptions) async throws {
        let wall = TimestampSource { [clock = options.clock] in TimestampSource.system.now.advanced(by: clock) }
        let file = try DatabaseFile.open(
            DataDirectory(options.directory),
            DatabaseFile.Options(pageLimit: options.pages)
        )
        let doors = Doors(isOpen: options.isOpen)
        let storage = try SQLiteStorage(file, wall: wall)
        let runtime = AgentRuntime(
            workers: workers(options, Diary(path: options.diary), doors),
            settings: try settings(options, storage.storage, wall)
        )
        try await runtime.run { agents in
            say("ready")
            let lines = Lines()
            lines.read()
            let signals = await UnixSignalsSequence(trapping: .sigterm)
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await _ in signals { lines.finish() }
                }
                await CommandDesk(doors: doors, options: options).serve(lines.stream, agents)
                group.cancelAll()
            }
        }
        try await file.close()
        say("stopped")
    }

    private static func settings(
        _ options: FaultOptions,
        _ storage: RuntimeStorage,
        _ wall: TimestampSource
    ) throws -> RuntimeSettings {
        var settings = RuntimeSettings()
        settings.wall = wall
        settings.storage = storage
        settings.drainLimit = options.drain
        if let missed = options.missed {
            let deed = #"{"name":"daily","conduct":"work"}"#
            settings.schedules = [
                Schedule(
                    name: "daily",
                    agent: DeedWorker.name,
                    request: StoredRequest(kind: Deed.kind, version: 1, json: Array(deed.utf8)),
                    timing: try ScheduleTiming("every 1d"),
                    missed: missed,
                    origin: .settings
                )
            ]
        }
        return settings
    }

    private static func workers(_ options: FaultOptions, _ diary: Diary, _ doors: Doors) -> [WorkerDefinition] {
        var limits = WorkerLimits()
        limits.grace = .seconds(1)
        limits.attemptTimeout = options.timeout
        let workers: [WorkerDefinition] = [
            .pool(of: 2, limits: limits) { DeedWorker(diary, doors) },
            .pool(of: 2, limits: limits) { JourneyWorker(diary, doors) },
        ]
        switch options.parcels {
        case 0: return workers
        case 1: return workers + [.pool { ParcelWorker<FirstParcel>() }]
        case 2: return workers + [.pool { ParcelWorker<SecondParcel>() }]
        // because: versions are numbers.
        default: return workers + [.pool { ParcelWorker<ThirdParcel>() }]
        }
    }
}
