import CoreMetrics
import Telemetry
import Testing

struct RegistryMetricsFactoryTests {
    private let registry = MetricRegistry(seriesLimit: 10)
    private let factory: RegistryMetricsFactory

    init() {
        factory = RegistryMetricsFactory(registry: registry, buckets: MetricBuckets([0.1, 1]))
    }

    private var page: PageReader { PageReader(registry.render(.openMetrics)) }

    @Test func `every kind of instrument comes out under its own rules`() {
        Counter(label: "hb.requests", factory: factory).increment(by: 2)
        FloatingPointCounter(label: "hb.seconds", factory: factory).increment(by: 0.5)
        Meter(label: "pool-size", factory: factory).set(4)
        Gauge(label: "queue depth", factory: factory).record(7)
        Recorder(label: "batch", factory: factory).record(0.5)
        Timer(label: "http.request.duration", factory: factory).recordMilliseconds(500)
        let page = page
        #expect(page.value("hb_requests_total") == "2")
        #expect(page.value("hb_seconds_total") == "0.5")
        #expect(page.value("pool_size") == "4")
        #expect(page.value("queue_depth") == "7")
        #expect(page.value("batch_bucket", ["le": "1.0"]) == "1")
        #expect(page.value("http_request_duration_seconds_bucket", ["le": "0.1"]) == "0")
        #expect(page.value("http_request_duration_seconds_bucket", ["le": "1.0"]) == "1")
        #expect(page.value("http_request_duration_seconds_sum") == "0.5")
        #expect(page.problems == [])
    }

    @Test(arguments: [
        "", "0", "a b", "Ünïcode", "x_total", "x_info", "_total", "_total_total", "a\nb", "{}", "le", "🙂",
    ])
    func `no name traps or breaks the page`(name: String) {
        Counter(label: name, dimensions: [(name, name), (name, "again")], factory: factory).increment()
        Meter(label: name, dimensions: [(name, name)], factory: factory).set(1)
        Timer(label: name, dimensions: [(name, name)], factory: factory).recordSeconds(1)
        Recorder(label: name + "r", dimensions: [(name, name)], factory: factory).record(1)
        for format in MetricsFormat.allCases { #expect(PageReader(registry.render(format)).problems == []) }
    }

    @Test func `the order of dimensions does not matter, and labels are sorted`() {
        Counter(label: "jobs", dimensions: [("a", "1"), ("b", "2")], factory: factory).increment()
        Counter(label: "jobs", dimensions: [("b", "2"), ("a", "1")], factory: factory).increment()
        let text = String(decoding: registry.render(.text004), as: UTF8.self)
        #expect(text.contains("jobs_total{a=\"1\",b=\"2\"} 2\n"))
    }

    @Test func `the first meaning of a name wins, later ones count into nothing`() {
        Counter(label: "jobs", dimensions: [("a", "1")], factory: factory).increment()
        Counter(label: "jobs", dimensions: [("b", "1")], factory: factory).increment()
        Meter(label: "jobs", factory: factory).set(5)
        let page = page
        #expect(page.value("jobs_total", ["a": "1"]) == "1")
        #expect(page.samples.filter { $0.name.hasPrefix("jobs") }.count == 1)
        #expect(page.value("insa_metrics_dropped_labelsets_total") == "2")
    }

    @Test func `a library cannot take a name of the product`() throws {
        let registry = MetricRegistry()
        let factory = RegistryMetricsFactory(registry: registry)
        let catalogue = try Catalogue(registry: registry, names: .contract, identity: .contract)
        Counter(label: "insa_agent_requests_total", dimensions: [("user", "x")], factory: factory).increment()
        catalogue.agent("sizing_agent").requests[.success].increment()
        let page = PageReader(registry.render(.openMetrics))
        #expect(page.samples.filter { $0.labels["user"] != nil } == [])
        #expect(page.value("insa_metrics_dropped_labelsets_total") == "1")
    }

    @Test func `a library cannot flood the page`() {
        for number in 0..<1000 {
            Counter(label: "jobs", dimensions: [("id", "\(number)")], factory: factory).increment()
        }
        #expect(page.samples.filter { $0.name == "jobs_total" }.count == 11)
        #expect(page.value("jobs_total", ["id": "other"]) == "990")
    }

    @Test func `long values are cut`() {
        Counter(label: "jobs", dimensions: [("id", String(repeating: "ä", count: 100_000))], factory: factory)
            .increment()
        #expect(registry.render(.text004).count < 2000)
    }
}
