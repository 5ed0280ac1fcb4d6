import Telemetry
import Testing

struct MetricsFormatTests {
    @Test(arguments: [
        nil, "", "*/*", "text/plain", "text/plain;version=0.0.4", "text/*", "text/html,application/xhtml+xml,*/*;q=0.8",
        "application/json", "application/openmetrics-text;q=0", "application/openmetrics-text;version=2.0.0",
        "application/openmetrics-text;version=0.0.1", "application/openmetrics-text;q=0.3,text/plain;q=0.4",
        "application/openmetrics-text;q=abc", "application/openmetrics-text;q=2", ";;;", "/", "a/b/c", ",,,", "*/plain",
        "application/openmetrics-text;version=1.0.0;q=0.2,*/*;q=0.9", "text/plain;version=1.0.0",
        "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited",
    ])
    func `text is the answer to this`(accept: String?) {
        #expect(MetricsFormat.negotiate(accept: accept) == .text004)
    }

    @Test(arguments: [
        "application/openmetrics-text", "application/openmetrics-text; version=1.0.0; charset=utf-8",
        "APPLICATION/OpenMetrics-Text;VERSION=\"1.0.0\"", "application/*", "text/plain;q=0,*/*",
        "text/plain;q=0.5,application/openmetrics-text;version=1.0.0",
        "application/openmetrics-text;version=1.0.0,application/openmetrics-text;version=0.0.1;q=0.75,"
            + "text/plain;version=0.0.4;q=0.5,*/*;q=0.1",
        "application/openmetrics-text;version=1.0.0;escaping=allow-utf-8;q=0.5,"
            + "application/openmetrics-text;version=0.0.1;q=0.4,text/plain;version=1.0.0;escaping=allow-utf-8;q=0.3,"
            + "text/plain;version=0.0.4;q=0.2,*/*;q=0.1",
    ])
    func `OpenMetrics is the answer to this`(accept: String) {
        #expect(MetricsFormat.negotiate(accept: accept) == .openMetrics)
    }

    @Test func `a header of a megabyte is answered, not studied`() {
        let accept = String(repeating: "a/b;q=0.1,", count: 100_000)
        #expect(MetricsFormat.negotiate(accept: accept) == .text004)
    }

    @Test func `content types carry version and charset`() {
        #expect(MetricsFormat.text004.contentType == "text/plain; version=0.0.4; charset=utf-8")
        #expect(
            MetricsFormat.openMetrics.contentType == "application/openmetrics-text; version=1.0.0; charset=utf-8"
        )
    }
}
