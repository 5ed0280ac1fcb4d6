/// The facts the operating system knows about this process, under their customary names.
enum ProcessMetrics {
    /// Declares the families and reads the facts for each page.
    static func register(
        in registry: MetricRegistry,
        reading read: @escaping @Sendable () -> ProcessFacts = { .current() }
    ) throws(MetricError) {
        let start = try registry.gauge(.processStart).child()
        let cpu = try registry.counter(.processCPU).child()
        let memory = try registry.gauge(.processMemory).child()
        let openFiles = try registry.gauge(.processOpenFiles).child()
        let maximumFiles = try registry.gauge(.processMaximumFiles).child()
        registry.onScrape {
            let facts = read()
            if let value = facts.startTimeSeconds { start.set(value) }
            if let value = facts.cpuSeconds { cpu.setTotal(value) }
            if let value = facts.residentBytes { memory.set(value) }
            if let value = facts.openFiles { openFiles.set(value) }
            if let value = facts.maximumFiles { maximumFiles.set(value) }
        }
    }
}
