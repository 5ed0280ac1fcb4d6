import Telemetry
import Testing

struct CatalogueTests {
    private let registry = MetricRegistry()
    private let catalogue: Catalogue

    init() throws {
        catalogue = try Catalogue(registry: registry, names: .contract, identity: .contract)
    }

    private var page: PageReader { PageReader(registry.render(.text004)) }

    @Test func `an agent's instruments count under its name`() {
        let agent = catalogue.agent("sizing_agent")
        agent.requests[.timeout].increment()
        agent.duration[.success].observe(0.3)
        agent.deadLetters[.retriesExhausted].increment()
        agent.restarts[.stall].increment()
        let page = page
        let name = ["agent_type": "sizing_agent"]
        #expect(page.value("insa_agent_requests_total", name.merging(["status": "timeout"]) { $1 }) == "1")
        #expect(
            page.value(
                "insa_agent_request_duration_seconds_bucket",
                ["agent_type": "sizing_agent", "status": "success", "le": "0.5"]
            ) == "1"
        )
        let letters = page.value(
            "insa_dead_letter_messages_total",
            name.merging(["reason": "retries_exhausted"]) { $1 }
        )
        #expect(letters == "1")
        let restarts = page.value("insa_worker_restarts_total", ["worker_name": "sizing_agent", "reason": "stall"])
        #expect(restarts == "1")
    }

    @Test(arguments: [(-3, "1"), (0, "1"), (1, "1"), (5, "5"), (6, "5"), (.max, "5")])
    func `repeat tries beyond the fifth count as the fifth`(retry: Int, label: String) {
        catalogue.agent("crm_agent").retryAttempts(retry).increment()
        let labels = ["agent_type": "crm_agent", "attempt_number": label]
        #expect(page.value("insa_retry_attempts_total", labels) == "1")
    }

    @Test(arguments: ["", "nobody", "sizing_agent\n", "other"])
    func `an agent nobody declared counts as other and is noticed`(name: String) {
        catalogue.agent(name).requests[.error].increment()
        #expect(page.value("insa_agent_requests_total", ["agent_type": "other", "status": "error"]) == "1")
        #expect(page.value("insa_metrics_dropped_labelsets_total") == "1")
    }

    @Test func `a breaker nobody declared counts as other`() {
        catalogue.breaker("nobody").transitions(from: .closed, to: .open).increment()
        let labels = ["breaker_name": "other", "from_state": "closed", "to_state": "open"]
        #expect(page.value("insa_circuit_breaker_transitions_total", labels) == "1")
    }

    @Test func `a topic nobody declared counts as other`() {
        catalogue.bus.topic("surprise").messages(.high, .event).increment()
        let labels = ["topic": "other", "priority": "high", "message_type": "event"]
        #expect(page.value("insa_message_bus_messages_total", labels) == "1")
    }

    @Test func `paths nobody declared collapse to one route`() {
        for number in 0..<1000 {
            let route = catalogue.http.route("/etc/passwd\(number)")
            route.requests(HTTPMethodLabel(method: "BREW\(number)"), code: 404).increment()
        }
        #expect(page.value("insa_http_requests_total", ["method": "other", "route": "other", "code": "404"]) == "1000")
        #expect(page.value("insa_metrics_dropped_labelsets_total") == "0")
    }

    @Test(arguments: [(200, "200"), (418, "418"), (99, "other"), (0, "other"), (-1, "other"), (600, "other")])
    func `a status code is itself, anything else is other`(code: Int, label: String) {
        catalogue.http.route("/health").requests(.get, code: code).increment()
        let labels = ["method": "GET", "route": "/health", "code": label]
        #expect(page.value("insa_http_requests_total", labels) == "1")
    }

    @Test func `the state of workers is asked for when the page is made`() {
        catalogue.install(workerSource: {
            [
                WorkerSample(
                    name: "sizing_agent",
                    isHealthy: true,
                    lastHeartbeat: 1_700_000_000_500_000_000,
                    activeRequests: 2,
                    capacity: 4,
                    queue: .init(high: 3, low: 1),
                    oldestAgeSeconds: 1.25
                )
            ]
        })
        let page = page
        let worker = ["worker_name": "sizing_agent"]
        #expect(page.value("insa_worker_health_status", worker.merging(["worker_type": "sizing"]) { $1 }) == "1")
        #expect(page.value("insa_worker_last_heartbeat_timestamp_seconds", worker) == "1700000000.5")
        #expect(page.value("insa_worker_queue_size", worker) == "4")
        let depth = ["agent_type": "sizing_agent", "priority": "high"]
        #expect(page.value("insa_message_bus_queue_depth", depth) == "3")
        let age = page.value("insa_message_bus_oldest_message_age_seconds", ["agent_type": "sizing_agent"])
        #expect(age == "1.25")
    }

    @Test(arguments: BreakerStateLabel.allCases)
    func `a breaker is in exactly one state`(state: BreakerStateLabel) {
        catalogue.install(breakerSource: { [BreakerSample(name: "llm", state: state)] })
        let page = page
        for other in BreakerStateLabel.allCases {
            let labels = ["breaker_name": "llm", "state": other.labelValue]
            #expect(page.value("insa_circuit_breaker_in_state", labels) == (other == state ? "1" : "0"))
        }
        let number = page.value("insa_circuit_breaker_state", ["breaker_name": "llm"])
        #expect(number.flatMap { Double($0) } == Double(state.rawValue))
    }

    @Test func `dead letters of an agent that has none any more go back to zero`() {
        catalogue.install(deadLetterSource: { [DeadLetterSample(agent: "crm_agent", size: 7, oldestAgeSeconds: 60)] })
        #expect(page.value("insa_dead_letter_queue_size", ["agent_type": "crm_agent"]) == "7")
        catalogue.install(deadLetterSource: { [] })
        #expect(page.value("insa_dead_letter_queue_size", ["agent_type": "crm_agent"]) == "0")
        #expect(page.value("insa_dead_letter_oldest_age_seconds", ["agent_type": "crm_agent"]) == "0")
    }

    @Test func `the bus is up when its source says so`() {
        catalogue.install(busIsUp: { true })
        #expect(page.value("insa_message_bus_up") == "1")
    }

    @Test func `labels of all enumerations are numbered from zero and written once`() {
        func check<Label: MetricLabelValue>(_: Label.Type) {
            #expect(Label.allCases.map(\.rawValue) == Array(0..<Label.allCases.count))
            #expect(Set(Label.allCases.map(\.labelValue)).count == Label.allCases.count)
        }
        check(AgentRequestStatus.self)
        check(PriorityLabel.self)
        check(MessageTypeLabel.self)
        check(DropReason.self)
        check(RestartReason.self)
        check(DeadLetterReason.self)
        check(ReplayStatus.self)
        check(BreakerStateLabel.self)
        check(ErrorComponent.self)
        check(ErrorSeverity.self)
        check(UnhandledModule.self)
        check(HTTPMethodLabel.self)
        check(DatabaseOperation.self)
        check(DatabaseTable.self)
        check(DatabaseFault.self)
        check(BackupStatus.self)
    }
}
