extension MetricDescriptor {
    static let databaseOperations = MetricDescriptor(
        "insa_database_operations_total",
        .counter,
        help: "Statements that were run, by table",
        labels: [MetricLabel("operation", DatabaseOperation.self), MetricLabel("table", DatabaseTable.self)]
    )

    static let databaseDuration = MetricDescriptor(
        "insa_database_operation_duration_seconds",
        .histogram(.database),
        help: "Duration of database operations; a group commit counts as one",
        unit: .seconds,
        labels: [MetricLabel("operation", DatabaseOperation.self)]
    )

    static let databaseErrors = MetricDescriptor(
        "insa_database_errors_total",
        .counter,
        help: "Database operations that failed",
        labels: [MetricLabel("operation", DatabaseOperation.self), MetricLabel("error_type", DatabaseFault.self)]
    )

    static func databaseUp(_ name: MetricLabel) -> MetricDescriptor {
        let help = "Whether the database is open and accepts writes"
        return MetricDescriptor("insa_database_up", .gauge, help: help, labels: [name])
    }

    static func databasePoolSize(_ name: MetricLabel) -> MetricDescriptor {
        let help = "Connections the database may have open"
        return MetricDescriptor("insa_database_connection_pool_size", .gauge, help: help, labels: [name])
    }

    static func databaseInUse(_ name: MetricLabel) -> MetricDescriptor {
        let help = "Connections that are at work"
        return MetricDescriptor("insa_database_connections_in_use", .gauge, help: help, labels: [name])
    }

    static func databaseFileSize(_ name: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_database_file_size_bytes",
            .gauge,
            help: "Size of the database file",
            unit: .bytes,
            labels: [name]
        )
    }

    static func databaseWALSize(_ name: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_database_wal_size_bytes",
            .gauge,
            help: "Size of the write-ahead log",
            unit: .bytes,
            labels: [name]
        )
    }

    static let backupRuns = MetricDescriptor(
        "insa_backup_runs_total",
        .counter,
        help: "Backups of the database that ended",
        labels: [MetricLabel("status", BackupStatus.self)]
    )

    static let backupLastSuccess = MetricDescriptor(
        "insa_backup_last_success_timestamp_seconds",
        .gauge,
        help: "Time of the last backup that succeeded, 0 for never",
        unit: .seconds
    )
}
