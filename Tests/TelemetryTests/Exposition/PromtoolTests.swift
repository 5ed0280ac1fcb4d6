import Telemetry
import Testing

/// The linter of Prometheus reads our pages.
struct PromtoolTests {
    private func problems(of registry: MetricRegistry) throws -> String {
        let tool = try ExternalTool("promtool")
        let result = try tool.run(["check", "metrics"], input: registry.render(.text004))
        return result.status == 0 ? "" : "status \(result.status): \(result.output)"
    }

    @Test func `promtool finds nothing wrong with the page of the catalogue`() throws {
        let registry = MetricRegistry()
        let catalogue = try Catalogue(registry: registry, names: .contract, identity: .contract)
        catalogue.agent("sizing_agent").duration[.success].observe(0.4)
        #expect(try problems(of: registry) == "")
    }

    @Test func `promtool reads hostile label values`() throws {
        let registry = MetricRegistry()
        let labels = [MetricLabel(open: "value")]
        let family = try registry.gauge(MetricDescriptor("hostile", .gauge, help: "a\nb\\c\"", labels: labels))
        for value in ["\"", "\\", "\n", "\r\n", "\u{0}", "}", "{", "} 1\nevil 2", "\u{2028}", "🙂", "\\n", "\u{7F}"] {
            family.child(value).set(.infinity)
        }
        #expect(try problems(of: registry) == "")
    }

    @Test func `promtool does notice a page that is broken`() throws {
        let tool = try ExternalTool("promtool")
        let result = try tool.run(["check", "metrics"], input: Array("a{b=\"c\"d\"} 1\n".utf8))
        #expect(result.status != 0)
    }
}
