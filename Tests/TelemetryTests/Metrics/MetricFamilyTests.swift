import Telemetry
import Testing

struct MetricFamilyTests {
    private let registry = MetricRegistry(seriesLimit: 8)

    private var refused: String? {
        PageReader(registry.render(.text004)).value("insa_metrics_dropped_labelsets_total")
    }

    private func jobs(_ labels: [MetricLabel]) throws -> MetricFamily<CounterMetric> {
        try registry.counter(MetricDescriptor("jobs_total", .counter, help: "Jobs", labels: labels))
    }

    @Test func `children of closed sets exist at zero before anything happens`() throws {
        _ = try jobs([MetricLabel("kind", values: ["a", "b"]), MetricLabel("end", values: ["good", "bad"])])
        let page = PageReader(registry.render(.text004))
        for kind in ["a", "b"] {
            for end in ["good", "bad"] { #expect(page.value("jobs_total", ["kind": kind, "end": end]) == "0") }
        }
    }

    @Test func `the same labels give the same child`() throws {
        let family = try jobs([MetricLabel(open: "kind")])
        #expect(family.child("a") === family.child("a"))
        #expect(family.child("a") !== family.child("b"))
    }

    @Test func `label sets beyond the limit meet in one child and are counted`() throws {
        let family = try jobs([MetricLabel(open: "user"), MetricLabel(open: "kind")])
        for user in 0..<100 { family.child("u\(user)", "k").increment() }
        let page = PageReader(registry.render(.text004))
        #expect(page.value("jobs_total", ["user": "other", "kind": "other"]) == "92")
        #expect(page.samples.filter { $0.name == "jobs_total" }.count == 9)
        #expect(refused == "92")
    }

    @Test func `a value outside its closed set is refused and counted`() throws {
        let family = try jobs([MetricLabel("kind", values: ["a"]), MetricLabel("end", values: ["good"])])
        family.child("surprise", "good").increment()
        #expect(PageReader(registry.render(.text004)).value("jobs_total", ["kind": "other", "end": "other"]) == "1")
        #expect(refused == "1")
    }

    @Test(arguments: [[], ["a"], ["a", "b", "c"]])
    func `a wrong number of label values does not trap`(values: [String]) throws {
        try jobs([MetricLabel(open: "kind"), MetricLabel(open: "end")]).child(values).increment()
        #expect(refused == "1")
    }

    @Test func `children that appear later are sorted, so that two pages can be compared`() throws {
        let family = try jobs([MetricLabel(open: "kind")])
        for kind in ["m", "z", "a"] { family.child(kind).increment() }
        let kinds = PageReader(registry.render(.text004)).samples.filter { $0.name == "jobs_total" }
        #expect(kinds.map { $0.labels["kind"] } == ["a", "m", "z"])
    }

    @Test func `gauges of keys that vanished go to zero`() throws {
        let family = try registry.gauge(
            MetricDescriptor("letters", .gauge, help: "Letters", labels: [MetricLabel(open: "agent")])
        )
        family.replaceAll([GaugeSample(["a"], 4), GaugeSample(["b"], 2)])
        family.replaceAll([GaugeSample(["b"], 3)])
        let page = PageReader(registry.render(.text004))
        #expect(page.value("letters", ["agent": "a"]) == "0")
        #expect(page.value("letters", ["agent": "b"]) == "3")
    }

    @Test func `binding the same family from many tasks gives every increment to one child`() async throws {
        let family = try jobs([MetricLabel(open: "kind")])
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    for round in 0..<1000 { family.child("k\(round % 4)").increment() }
                }
            }
        }
        let total = (0..<4).reduce(0.0) { $0 + family.child("k\($1)").value }
        #expect(total == 8000)
    }
}
