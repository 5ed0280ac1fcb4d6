/// Everything that is counted for the database and its backups, bound once.
public final class DatabaseInstruments: Sendable {
    private let operations: LabelTable<DatabaseOperation, LabelTable<DatabaseTable, CounterMetric>>
    private let durations: LabelTable<DatabaseOperation, HistogramMetric>
    private let errors: LabelTable<DatabaseOperation, LabelTable<DatabaseFault, CounterMetric>>
    /// Backups that ended.
    public let backups: LabelTable<BackupStatus, CounterMetric>
    /// When the last backup succeeded, in seconds since 1970; 0 for never.
    public let lastBackup: GaugeMetric

    /// Creates instruments that are on no page, for use without telemetry.
    public init() {
        operations = LabelTable { _ in LabelTable { _ in CounterMetric() } }
        durations = LabelTable { _ in HistogramMetric(.database) }
        errors = LabelTable { _ in LabelTable { _ in CounterMetric() } }
        backups = LabelTable { _ in CounterMetric() }
        lastBackup = GaugeMetric()
    }

    init(_ registry: MetricRegistry) throws(MetricError) {
        let operations = try registry.counter(.databaseOperations)
        let durations = try registry.histogram(.databaseDuration)
        let errors = try registry.counter(.databaseErrors)
        let backups = try registry.counter(.backupRuns)
        self.operations = LabelTable { operation in
            LabelTable { operations.child(operation.labelValue, $0.labelValue) }
        }
        self.durations = LabelTable { durations.child($0.labelValue) }
        self.errors = LabelTable { operation in LabelTable { errors.child(operation.labelValue, $0.labelValue) } }
        self.backups = LabelTable { backups.child($0.labelValue) }
        lastBackup = try registry.gauge(.backupLastSuccess).child()
    }

    /// Counts `count` statements on `table` that took `seconds` together; the duration is one observation.
    public func observe(_ operation: DatabaseOperation, _ table: DatabaseTable, count: Int = 1, seconds: Double) {
        operations[operation][table].increment(by: count)
        durations[operation].observe(seconds)
    }

    /// Counts `count` statements on `table` whose time is observed elsewhere, as part of a group.
    public func count(_ operation: DatabaseOperation, _ table: DatabaseTable, _ count: Int = 1) {
        operations[operation][table].increment(by: count)
    }

    /// Counts one operation that failed.
    public func failed(_ operation: DatabaseOperation, _ fault: DatabaseFault) {
        errors[operation][fault].increment()
    }
}
