import Foundation
import Telemetry
import Testing

/// A real Prometheus scrapes our page.
struct LivePrometheusTests {
    struct NoAnswer: Error, CustomStringConvertible {
        let description: String
    }

    private static func configuration(port: UInt16) -> String {
        """
        global: {scrape_interval: 1s, scrape_timeout: 1s}
        scrape_configs:
          - job_name: page
            static_configs: [{targets: ['127.0.0.1:\(port)']}]

        """
    }

    @Test(.timeLimit(.minutes(1)))
    func `Prometheus scrapes the page, sees every series and the trace of a slow request`() throws {
        let registry = MetricRegistry()
        let catalogue = try Catalogue(registry: registry, names: .contract, identity: .contract)
        let trace = try #require(TraceID("0af7651916cd43dd8448eb211c80319c"))
        catalogue.agent("sizing_agent").requests[.success].increment(by: 42)
        catalogue.agent("sizing_agent").duration[.success].observe(7, traceID: trace, at: 1)
        let server = try PageServer(registry)
        defer { server.stop() }
        let directory = try TemporaryDirectory()
        defer { directory.remove() }
        let port = try PageServer.freePort()
        let prometheus = try start(in: directory.url, port: port, target: server.port)
        defer {
            prometheus.terminate()
            prometheus.waitUntilExit()
        }
        // When the third scrape begins, the first is surely stored.
        try server.waitForScrapes(3)
        let log = directory.url.appendingPathComponent("log")
        let up = try ask("query?query=up", of: port, until: #""1"]"#, log: log)
        #expect(up.contains("page"))
        let total = try ask(
            "query?query=insa_agent_requests_total%7Bstatus%3D%22success%22%7D",
            of: port,
            until: #""42"]"#,
            log: log
        )
        #expect(total.contains("sizing_agent"))
        let count = PageReader(registry.render(.openMetrics)).samples.count
        _ = try ask("query?query=scrape_samples_scraped", of: port, until: "\"\(count)\"]", log: log)
        let exemplars = "query_exemplars?query=insa_agent_request_duration_seconds_bucket&start=0&end=99999999999"
        _ = try ask(exemplars, of: port, until: trace.description, log: log)
    }

    private func start(in directory: URL, port: UInt16, target: UInt16) throws -> Process {
        let file = directory.appendingPathComponent("prometheus.yml")
        try Self.configuration(port: target).write(to: file, atomically: true, encoding: .utf8)
        let arguments = [
            "--config.file=\(file.path)",
            "--storage.tsdb.path=\(directory.appendingPathComponent("data").path)",
            "--web.listen-address=127.0.0.1:\(port)",
            "--enable-feature=exemplar-storage",
            "--log.level=warn",
        ]
        return try ExternalTool("prometheus").start(arguments, log: directory.appendingPathComponent("log"))
    }

    /// Asks until the answer contains `text`.
    private func ask(_ query: String, of port: UInt16, until text: String, log: URL) throws -> String {
        let curl = try ExternalTool("curl")
        var last = ""
        for _ in 0..<150 {
            let url = "http://127.0.0.1:\(port)/api/v1/\(query)"
            last = try curl.run(["-s", "--max-time", "5", url], input: []).output
            if last.contains(text) { return last }
        }
        let log = try String(contentsOf: log, encoding: .utf8)
        throw NoAnswer(description: "wanted \(text) from \(query), got \(last)\n\(log)")
    }
}
