import Telemetry
import Testing

struct MetricRegistryTests {
    private let registry = MetricRegistry()

    @Test func `the same descriptor registered twice is the same family`() throws {
        let descriptor = MetricDescriptor("jobs_total", .counter, help: "Jobs")
        #expect(try registry.counter(descriptor) === registry.counter(descriptor))
    }

    @Test(arguments: [
        MetricDescriptor("jobs_total", .counter, help: "Other words"),
        MetricDescriptor("jobs_total", .counter, help: "Jobs", labels: [MetricLabel(open: "kind")]),
        MetricDescriptor("jobs_total", .counter, help: "Jobs", seriesLimit: 3),
    ])
    func `another descriptor under a taken name is an error`(other: MetricDescriptor) throws {
        _ = try registry.counter(MetricDescriptor("jobs_total", .counter, help: "Jobs"))
        #expect(throws: MetricError(code: .conflict(with: "jobs_total"), name: "jobs_total")) {
            try registry.counter(other)
        }
    }

    @Test(arguments: ["wait_seconds_bucket", "wait_seconds_sum", "wait_seconds_count", "wait_seconds"])
    func `a name a histogram already puts on the page is taken`(name: String) throws {
        _ = try registry.histogram(MetricDescriptor("wait_seconds", .histogram(.bus), help: "Waiting"))
        #expect(throws: MetricError.self) { try registry.gauge(MetricDescriptor(name, .gauge, help: "x")) }
    }

    @Test func `a gauge cannot take the family name of a counter`() throws {
        _ = try registry.counter(MetricDescriptor("jobs_total", .counter, help: "Jobs"))
        #expect(throws: MetricError.self) { try registry.gauge(MetricDescriptor("jobs", .gauge, help: "x")) }
    }

    @Test(arguments: ["", "0jobs_total", "jobs", "jobs total", "jo\nbs_total", "jöbs_total", "_total", "a{b}_total"])
    func `a counter's name is legal and ends in total`(name: String) {
        #expect(throws: MetricError(code: .name, name: name)) {
            try registry.counter(MetricDescriptor(name, .counter, help: "x"))
        }
    }

    @Test(arguments: ["jobs_total", "jobs_info"])
    func `a gauge does not pretend to be something else`(name: String) {
        #expect(throws: MetricError(code: .name, name: name)) {
            try registry.gauge(MetricDescriptor(name, .gauge, help: "x"))
        }
    }

    @Test func `the unit is the end of the name`() {
        #expect(throws: MetricError(code: .unit, name: "wait")) {
            try registry.gauge(MetricDescriptor("wait", .gauge, help: "x", unit: .seconds))
        }
    }

    @Test(arguments: [["le"], ["__name__"], ["a", "a"], ["0"], ["a-b"], [""]])
    func `labels have legal names, each once`(names: [String]) {
        let labels = names.map { MetricLabel(open: $0) }
        #expect(throws: MetricError(code: .labels, name: "wait_seconds")) {
            try registry.histogram(MetricDescriptor("wait_seconds", .histogram(.bus), help: "x", labels: labels))
        }
    }

    @Test(arguments: [[], [1, 1], [2, 1], [.infinity], [.nan], Array(stride(from: 1.0, through: 32, by: 1))])
    func `bounds rise, are finite, and are not too many`(bounds: [Double]) {
        #expect(throws: MetricError(code: .buckets, name: "wait_seconds")) {
            let kind = MetricKind.histogram(MetricBuckets(bounds))
            return try registry.histogram(MetricDescriptor("wait_seconds", kind, help: "x"))
        }
    }

    @Test func `closed sets that exceed the limit are refused at start, not at run time`() {
        let many = MetricLabel("kind", values: (0..<501).map(String.init))
        #expect(throws: MetricError(code: .seriesLimit, name: "jobs_total")) {
            try registry.counter(MetricDescriptor("jobs_total", .counter, help: "x", labels: [many]))
        }
    }

    @Test func `collectors run before each page`() throws {
        let depth = try registry.gauge(MetricDescriptor("depth", .gauge, help: "Depth")).child()
        registry.onScrape { depth.add(1) }
        _ = registry.render(.text004)
        #expect(PageReader(registry.render(.text004)).value("depth") == "2")
    }
}
