/// The gauges that describe the database at the moment of a scrape.
struct DatabaseGauges: Sendable {
    private let up: GaugeMetric
    private let poolSize: GaugeMetric
    private let inUse: GaugeMetric
    private let fileSize: GaugeMetric
    private let walSize: GaugeMetric

    init(_ registry: MetricRegistry, database: String) throws(MetricError) {
        let name = MetricLabel("database_name", values: [database])
        up = try registry.gauge(.databaseUp(name)).child(database)
        poolSize = try registry.gauge(.databasePoolSize(name)).child(database)
        inUse = try registry.gauge(.databaseInUse(name)).child(database)
        fileSize = try registry.gauge(.databaseFileSize(name)).child(database)
        walSize = try registry.gauge(.databaseWALSize(name)).child(database)
    }

    func update(_ sample: DatabaseSample) {
        up.set(sample.isUp ? 1 : 0)
        poolSize.set(Double(sample.poolSize))
        inUse.set(Double(sample.connectionsInUse))
        fileSize.set(Double(sample.fileSize))
        walSize.set(Double(sample.walSize))
    }
}
