extension SettingKey {
    /// Where the state is kept.
    public static let dataDirectory = SettingKey(
        path: "storage.data_dir",
        environment: ["INSA_DATA_DIR"],
        flag: "--data-dir",
        kind: .path,
        fallback: "auto",
        meaning:
            "Directory of the state file; `auto` is `$XDG_STATE_HOME/insa-agents`, or `~/.local/state/insa-agents`. One process at a time."
    )
    /// What an acknowledgement is worth.
    public static let durability = SettingKey(
        path: "storage.durability",
        environment: ["INSA_DURABILITY"],
        flag: "--durability",
        kind: .choice(["full", "normal", "memory"]),
        fallback: "full",
        meaning:
            "What an acknowledgement survives: `full` also a power cut; `normal` a crash of the process, but not always a power cut; `memory` nothing, and no file is written."
    )
    /// How long completed tasks are kept.
    public static let keepCompleted = SettingKey(
        path: "storage.keep_completed",
        environment: ["INSA_KEEP_COMPLETED"],
        flag: "--keep-completed",
        kind: .seconds(60...315_360_000),
        fallback: "7d",
        meaning:
            "How long completed tasks and their results are kept; dead letters are kept until somebody purges them."
    )
    /// How long cancelled and expired tasks are kept.
    public static let keepUnfulfilled = SettingKey(
        path: "storage.keep_unfulfilled",
        environment: ["INSA_KEEP_UNFULFILLED"],
        flag: "--keep-unfulfilled",
        kind: .seconds(60...315_360_000),
        fallback: "7d",
        meaning: "How long cancelled and expired tasks are kept."
    )
    /// Where backups are written.
    public static let backupDirectory = SettingKey(
        path: "storage.backup_dir",
        environment: ["INSA_BACKUP_DIR"],
        flag: "--backup-dir",
        kind: .path,
        fallback: "none",
        meaning: "Directory in which the server writes backups while it serves; `none` writes none."
    )
    /// How often a backup is written.
    public static let backupInterval = SettingKey(
        path: "storage.backup_interval",
        environment: ["INSA_BACKUP_INTERVAL"],
        flag: "--backup-interval",
        kind: .seconds(60...2_592_000),
        fallback: "24h",
        meaning: "Time between two backups."
    )
    /// How many backups are kept.
    public static let backupsKept = SettingKey(
        path: "storage.backups_kept",
        environment: ["INSA_BACKUPS_KEPT"],
        flag: "--backups-kept",
        kind: .integer(1...1_000),
        fallback: "7",
        meaning: "Backups kept in the backup directory; the oldest go first."
    )

    static let storage: [SettingKey] = [
        .dataDirectory, .durability, .keepCompleted, .keepUnfulfilled, .backupDirectory, .backupInterval, .backupsKept,
    ]
}
