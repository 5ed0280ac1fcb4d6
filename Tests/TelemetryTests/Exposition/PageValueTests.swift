import Telemetry
import Testing

struct PageValueTests {
    private let registry = MetricRegistry()

    @Test(arguments: [
        (0.0, "0"), (-0.0, "-0.0"), (1, "1"), (-1, "-1.0"), (0.1, "0.1"), (1e-7, "1e-07"), (123_456_789, "123456789"),
        (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992.0"), (1e300, "1e+300"),
        (.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (0.1 + 0.2, "0.30000000000000004"),
    ])
    func `a value is the shortest text that reads back as the same number`(value: Double, text: String) throws {
        try registry.gauge(MetricDescriptor("g", .gauge, help: "x")).child().set(value)
        #expect(PageReader(registry.render(.text004)).value("g") == text)
    }

    @Test(arguments: [
        ("plain", #"plain"#), (#"a"b"#, #"a\"b"#), (#"a\b"#, #"a\\b"#), ("a\nb", #"a\nb"#), ("a\r\nb", "a\u{FFFD}\\nb"),
        ("a\u{0}b", "a\u{FFFD}b"), ("\u{1B}[31m", "\u{FFFD}[31m"), ("a\tb", "a\tb"), ("größer 水 🙂", "größer 水 🙂"),
        (String(decoding: [0x61, 0xFF, 0xFE], as: UTF8.self), "a\u{FFFD}\u{FFFD}"),
        (#"\" } evil 1"#, #"\\\" } evil 1"#),
        ("", ""),
    ])
    func `a label value cannot leave its quotes`(value: String, text: String) throws {
        let descriptor = MetricDescriptor("g", .gauge, help: "x", labels: [MetricLabel(open: "l")])
        _ = try registry.gauge(descriptor).child(value)
        for format in MetricsFormat.allCases {
            let page = String(decoding: registry.render(format), as: UTF8.self)
            #expect(page.contains("g{l=\"\(text)\"} 0\n"))
        }
    }

    @Test func `a help text cannot begin a line of its own`() throws {
        _ = try registry.gauge(MetricDescriptor("g", .gauge, help: "a\nb\\c \"d\""))
        let text = String(decoding: registry.render(.text004), as: UTF8.self)
        #expect(text.contains(#"# HELP g a\nb\\c "d""# + "\n"))
        let open = String(decoding: registry.render(.openMetrics), as: UTF8.self)
        #expect(open.contains(#"# HELP g a\nb\\c \"d\""# + "\n"))
    }

    @Test func `ten thousand series are all on the page, each once`() throws {
        let registry = MetricRegistry(seriesLimit: 20_000)
        let labels = [MetricLabel(open: "agent"), MetricLabel(open: "status")]
        let family = try registry.counter(MetricDescriptor("jobs_total", .counter, help: "Jobs", labels: labels))
        for number in 0..<10_000 { family.child("agent \(number)", "\"good\"").increment(by: number) }
        let page = PageReader(registry.render(.openMetrics))
        #expect(page.samples.count == 10_001)
        #expect(page.problems == [])
        #expect(page.value("jobs_total", ["agent": "agent 9999", "status": "\"good\""]) == "9999")
    }

    @Test func `buckets and count agree while others are observing`() async throws {
        let kind = MetricKind.histogram(MetricBuckets([1, 2]))
        let histogram = try registry.histogram(MetricDescriptor("h", kind, help: "x")).child()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { for number in 0..<50_000 { histogram.observe(Double(number % 4)) } }
            group.addTask {
                for _ in 0..<50 {
                    let page = PageReader(registry.render(.text004))
                    let counts = ["1.0", "2.0", "+Inf"].map { Int(page.value("h_bucket", ["le": $0]) ?? "") ?? -1 }
                    #expect(counts == counts.sorted())
                    #expect(page.value("h_count") == "\(counts[2])")
                }
            }
        }
    }
}
