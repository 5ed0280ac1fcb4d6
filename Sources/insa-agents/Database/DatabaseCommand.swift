import ArgumentParser

/// `insa-agents database`: work on the state file itself.
struct DatabaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "database",
        abstract: "Check, back up, restore and shrink the state file.",
        discussion: """
            The directory comes from --data-dir, INSA_DATA_DIR or the settings file, as
            for `insa-agents serve`. `check` and `backup` work while a server runs;
            `restore` and `vacuum` refuse until it is stopped.

            EXAMPLES:
              insa-agents database check
              insa-agents database backup /var/backups/
              insa-agents database restore /var/backups/insa-20260102T030405Z.db

            \(DatabaseOptions.exitCodes)
            """,
        subcommands: [DatabaseCheck.self, DatabaseBackup.self, DatabaseRestore.self, DatabaseVacuum.self]
    )
}
