import Telemetry
import Testing

/// What Prometheus 2.42 was seen to accept, to refuse, or to lose silently, turned into demands on our own page.
struct PageConformanceTests {
    private let registry = MetricRegistry()
    private let trace: TraceID

    init() throws {
        trace = try #require(TraceID("0af7651916cd43dd8448eb211c80319c"))
        let kinds = [MetricLabel("kind", values: ["a", "b"])]
        let jobs = try registry.counter(MetricDescriptor("jobs_total", .counter, help: "Jobs", labels: kinds))
        jobs.child("a").increment(by: 3)
        try registry.gauge(MetricDescriptor("depth", .gauge, help: "Depth")).child().set(-1.5)
        _ = try registry.gauge(
            MetricDescriptor("app_info", .info, help: "App", labels: [MetricLabel("version", values: ["1"])])
        )
        let kind = MetricKind.histogram(MetricBuckets([0.1, 5]))
        let waits = MetricDescriptor("wait_seconds", kind, help: "Waits", unit: .seconds, labels: kinds)
        try registry.histogram(waits).child("a").observe(2, traceID: trace, at: 1)
    }

    private func text(_ format: MetricsFormat) -> String { String(decoding: registry.render(format), as: UTF8.self) }

    @Test(arguments: MetricsFormat.allCases)
    func `nothing on the page is anything a scraper would refuse`(format: MetricsFormat) {
        #expect(PageReader(registry.render(format)).problems == [])
    }

    @Test func `text is exactly this`() {
        let expected = """
            # HELP app_info App
            # TYPE app_info gauge
            app_info{version="1"} 1
            # HELP depth Depth
            # TYPE depth gauge
            depth -1.5
            # HELP insa_metrics_dropped_labelsets_total Label sets refused by the cardinality guard
            # TYPE insa_metrics_dropped_labelsets_total counter
            insa_metrics_dropped_labelsets_total 0
            # HELP jobs_total Jobs
            # TYPE jobs_total counter
            jobs_total{kind="a"} 3
            jobs_total{kind="b"} 0
            # HELP wait_seconds Waits
            # TYPE wait_seconds histogram
            wait_seconds_bucket{kind="a",le="0.1"} 0
            wait_seconds_bucket{kind="a",le="5.0"} 1
            wait_seconds_bucket{kind="a",le="+Inf"} 1
            wait_seconds_sum{kind="a"} 2
            wait_seconds_count{kind="a"} 1
            wait_seconds_bucket{kind="b",le="0.1"} 0
            wait_seconds_bucket{kind="b",le="5.0"} 0
            wait_seconds_bucket{kind="b",le="+Inf"} 0
            wait_seconds_sum{kind="b"} 0
            wait_seconds_count{kind="b"} 0

            """
        #expect(text(.text004) == expected)
    }

    @Test func `OpenMetrics names type, unit and help in this order, under the name without suffix`() {
        let page = text(.openMetrics)
        #expect(
            page.contains("# TYPE wait_seconds histogram\n# UNIT wait_seconds seconds\n# HELP wait_seconds Waits\n")
        )
        #expect(page.contains("# TYPE jobs counter\n# HELP jobs Jobs\njobs_total{kind=\"a\"} 3\n"))
        #expect(page.contains("# TYPE app info\n# HELP app App\napp_info{version=\"1\"} 1\n"))
    }

    @Test func `OpenMetrics ends with EOF and nothing after it`() {
        #expect(text(.openMetrics).hasSuffix("\n# EOF\n"))
        #expect(text(.openMetrics).split(separator: "# EOF").count == 2)
    }

    @Test func `text has neither EOF nor unit nor example`() {
        let page = text(.text004)
        #expect(!page.contains("# EOF") && !page.contains("# UNIT") && !page.contains("trace_id"))
    }

    @Test func `the example stands on its bucket only, with the trace and its value`() {
        let marked = PageReader(registry.render(.openMetrics)).samples.filter { $0.exemplar != nil }
        #expect(marked.map(\.name) == ["wait_seconds_bucket"])
        #expect(marked.first?.labels["le"] == "5.0")
        #expect(marked.first?.exemplar == "{trace_id=\"0af7651916cd43dd8448eb211c80319c\"} 2")
    }

    @Test func `an example's labels stay below 128 characters`() {
        #expect("trace_id".count + trace.description.count <= 128)
    }

    @Test(arguments: MetricsFormat.allCases)
    func `bounds are floats in both formats`(format: MetricsFormat) {
        let bounds = PageReader(registry.render(format)).samples.compactMap { $0.labels["le"] }
        #expect(Set(bounds) == ["0.1", "5.0", "+Inf"])
    }

    @Test(arguments: MetricsFormat.allCases)
    func `no sample carries a time and nothing is called created`(format: MetricsFormat) {
        let samples = PageReader(registry.render(format)).samples
        #expect(samples.allSatisfy { !$0.value.contains(" ") && !$0.name.hasSuffix("_created") })
    }

    @Test(arguments: MetricsFormat.allCases)
    func `two pages of the same state are the same`(format: MetricsFormat) {
        #expect(registry.render(format) == registry.render(format))
    }
}
