import Telemetry
import Testing

struct ProcessFactsTests {
    @Test func `the operating system tells everything about this process`() throws {
        let facts = ProcessFacts.current()
        let now = Double(WallClock.now) * 1e-9
        #expect(try #require(facts.residentBytes) > 1_000_000)
        #expect(try #require(facts.cpuSeconds) > 0)
        #expect(try #require(facts.maximumFiles) >= facts.openFiles ?? .infinity)
        let start = try #require(facts.startTimeSeconds)
        #expect(start < now && start > now - 86_400)
    }

    @Test func `the start of the process does not move`() throws {
        let starts = (0..<20).compactMap { _ in ProcessFacts.current().startTimeSeconds }
        #expect(starts.count == 20)
        #expect((starts.max() ?? 0) - (starts.min() ?? 0) <= 1)
    }

    @Test func `processor time only grows`() throws {
        let before = try #require(ProcessFacts.current().cpuSeconds)
        var sum = 0.0
        for number in 0..<2_000_000 { sum += Double(number).squareRoot() }
        #expect(sum > 0)
        #expect(try #require(ProcessFacts.current().cpuSeconds) >= before)
    }

    @Test func `the page carries the facts under their customary names`() throws {
        let registry = MetricRegistry()
        _ = try Catalogue(registry: registry, names: .contract, identity: .contract)
        let page = PageReader(registry.render(.text004))
        let names = ["start_time_seconds", "cpu_seconds_total", "resident_memory_bytes", "open_fds", "max_fds"]
        for name in names {
            #expect(try #require(page.value("process_" + name).flatMap { Double($0) }) > 0, "\(name)")
        }
    }
}
