import Resilience
import Telemetry

/// What a transaction has done, for the metrics.
struct OperationTally {
    private var rows = [Int](repeating: 0, count: DatabaseOperation.allCases.count * DatabaseTable.allCases.count)

    mutating func add(_ operation: DatabaseOperation, _ table: DatabaseTable, _ count: Int = 1) {
        rows[operation.rawValue * DatabaseTable.allCases.count + table.rawValue] += count
    }

    /// Counts everything; the transaction's time is observed once, under what it mostly did.
    func report(to instruments: DatabaseInstruments, took duration: Duration) {
        var main: (operation: DatabaseOperation, table: DatabaseTable, count: Int)?
        for operation in DatabaseOperation.allCases {
            for table in DatabaseTable.allCases {
                let count = rows[operation.rawValue * DatabaseTable.allCases.count + table.rawValue]
                guard count > 0 else { continue }
                if let best = main, best.count >= count {
                    instruments.count(operation, table, count)
                } else {
                    if let best = main { instruments.count(best.operation, best.table, best.count) }
                    main = (operation, table, count)
                }
            }
        }
        guard let main else { return }
        instruments.observe(main.operation, main.table, count: main.count, seconds: duration.inSeconds)
    }
}
