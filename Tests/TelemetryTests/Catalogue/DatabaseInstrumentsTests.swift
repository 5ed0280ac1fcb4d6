import Telemetry
import Testing

struct DatabaseInstrumentsTests {
    private let registry = MetricRegistry()

    private var page: PageReader { PageReader(registry.render(.text004)) }

    private func catalogue(database: String?) throws -> Catalogue {
        let names = CatalogueNames(agents: [], breakers: [], routes: [], topics: [], database: database)
        return try Catalogue(registry: registry, names: names, identity: .contract)
    }

    @Test func `a group of statements is counted one by one and timed once`() throws {
        let database = try catalogue(database: "insa").database
        database.observe(.insert, .messages, count: 64, seconds: 0.002)
        database.count(.delete, .messages, 2)
        database.failed(.update, .busy)
        let rows = page.value("insa_database_operations_total", ["operation": "insert", "table": "messages"])
        #expect(rows == "64")
        let removed = page.value("insa_database_operations_total", ["operation": "delete", "table": "messages"])
        #expect(removed == "2")
        #expect(page.value("insa_database_operation_duration_seconds_count", ["operation": "insert"]) == "1")
        #expect(page.value("insa_database_operation_duration_seconds_count", ["operation": "delete"]) == "0")
        #expect(page.value("insa_database_errors_total", ["operation": "update", "error_type": "busy"]) == "1")
    }

    @Test func `the state of the database is asked for when the page is made`() throws {
        let catalogue = try catalogue(database: "insa")
        let name = ["database_name": "insa"]
        #expect(page.value("insa_database_up", name) == "0")
        catalogue.install(databaseSource: {
            DatabaseSample(isUp: true, poolSize: 5, connectionsInUse: 2, fileSize: 4096, walSize: 32)
        })
        let page = page
        #expect(page.value("insa_database_up", name) == "1")
        #expect(page.value("insa_database_connection_pool_size", name) == "5")
        #expect(page.value("insa_database_connections_in_use", name) == "2")
        #expect(page.value("insa_database_file_size_bytes", name) == "4096")
        #expect(page.value("insa_database_wal_size_bytes", name) == "32")
    }

    @Test func `backups are counted, and the last one that succeeded has its time`() throws {
        let database = try catalogue(database: "insa").database
        database.backups[.failure].increment()
        database.lastBackup.set(1_700_000_000.5)
        #expect(page.value("insa_backup_runs_total", ["status": "failure"]) == "1")
        #expect(page.value("insa_backup_runs_total", ["status": "success"]) == "0")
        #expect(page.value("insa_backup_last_success_timestamp_seconds") == "1700000000.5")
    }

    @Test func `without a database there are no families, and counting does no harm`() throws {
        let catalogue = try catalogue(database: nil)
        catalogue.database.observe(.select, .other, seconds: 1)
        catalogue.install(databaseSource: {
            DatabaseSample(isUp: true, poolSize: 1, connectionsInUse: 0, fileSize: 0, walSize: 0)
        })
        let names = page.samples.map(\.name).filter { $0.hasPrefix("insa_database") || $0.hasPrefix("insa_backup") }
        #expect(names == [])
    }
}
