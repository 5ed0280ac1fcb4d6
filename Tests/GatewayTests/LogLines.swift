import Logging
import Synchronization

/// Keeps the lines that are logged at one level and above.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])
    private let level: Logger.Level

    init(from level: Logger.Level) {
        self.level = level
    }

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        Logger(label: "test") { [level] _ in Handler(lines: self, logLevel: level) }
    }

    private struct Handler: LogHandler {
        let lines: LogLines
        var logLevel: Logger.Level
        var metadata: Logger.Metadata = [:]

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock { $0.append("\(event.message)") }
        }
    }
}
