import Telemetry
import Testing

struct CatalogueContractTests {
    private let registry = MetricRegistry()
    private let catalogue: Catalogue
    private let contract: Contract

    init() throws {
        contract = try Contract()
        catalogue = try Catalogue(registry: registry, names: .contract, identity: .contract)
    }

    @Test func `the catalogue has exactly the families of the contract`() {
        let page = PageReader(registry.render(.text004))
        #expect(Set(page.types.keys) == Set(contract.rows.map(\.name)))
    }

    @Test func `every family has the type of the contract`() {
        let page = PageReader(registry.render(.openMetrics))
        for row in contract.rows {
            let suffix = ["counter": "_total", "info": "_info"][row.type] ?? ""
            #expect(page.types[String(row.name.dropLast(suffix.count))] == row.type, "\(row.name)")
        }
    }

    @Test func `every family has the labels of the contract, and every child from the start`() {
        let samples = Dictionary(grouping: PageReader(registry.render(.text004)).samples, by: \.name)
        for row in contract.rows {
            let name = row.type == "histogram" ? row.name + "_count" : row.name
            #expect(Set((samples[name] ?? []).map(\.labels)) == Set(row.labelSets), "\(row.name)")
        }
    }

    @Test func `every histogram has the bounds of the contract`() {
        let samples = Dictionary(grouping: PageReader(registry.render(.text004)).samples, by: \.name)
        for row in contract.rows where row.type == "histogram" {
            let bounds = Set((samples[row.name + "_bucket"] ?? []).compactMap { $0.labels["le"] })
            #expect(bounds == Set(row.bounds.map(\.description) + ["+Inf"]), "\(row.name)")
            #expect(!row.bounds.isEmpty)
        }
    }

    @Test func `everything but constants and process facts begins at zero`() {
        let page = PageReader(registry.render(.text004))
        let moving = page.samples.filter { !$0.name.hasSuffix("_info") && !$0.name.hasPrefix("process_") }
        #expect(moving.filter { $0.value != "0" } == [])
    }

    @Test func `names end in their unit and seconds are never milliseconds`() {
        for (name, unit) in PageReader(registry.render(.openMetrics)).units {
            #expect(name.hasSuffix("_" + unit))
        }
    }

    @Test(arguments: MetricsFormat.allCases)
    func `the page of the catalogue has no problem`(format: MetricsFormat) {
        #expect(PageReader(registry.render(format)).problems == [])
    }

    @Test func `a second catalogue with the same names shares the series`() throws {
        let second = try Catalogue(registry: registry, names: .contract, identity: .contract)
        second.agent("sizing_agent").requests[.success].increment()
        #expect(catalogue.agent("sizing_agent").requests[.success].value == 1)
    }

    @Test func `the number of samples stays within the budget`() {
        #expect(PageReader(registry.render(.text004)).samples.count < 2_500)
    }
}

extension CatalogueNames {
    /// The names the contract was written with.
    static let contract = CatalogueNames(
        agents: ["orchestrator", "sizing_agent", "crm_agent"],
        breakers: ["llm", "database", "zoho", "smtp"],
        routes: ["/api/v1/tasks", "/api/v1/agents", "/health", "/metrics"],
        topics: ["task_request", "task_complete", "task_failed", "quote_request"],
        caches: ["orchestrator", "pattern", "session"],
        database: "insa"
    )
}

extension BuildIdentity {
    static let contract = BuildIdentity(version: "1.0.0", revision: "abc1234", swiftVersion: "6.0")
}
