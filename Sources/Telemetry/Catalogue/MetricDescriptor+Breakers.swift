extension MetricDescriptor {
    static func breakerState(_ name: MetricLabel) -> MetricDescriptor {
        let help = "State of the breaker: 0 closed, 1 open, 2 half open"
        return MetricDescriptor("insa_circuit_breaker_state", .gauge, help: help, labels: [name])
    }

    static func breakerInState(_ name: MetricLabel) -> MetricDescriptor {
        let labels = [name, MetricLabel("state", BreakerStateLabel.self)]
        let help = "1 for the state the breaker is in, 0 for the others"
        return MetricDescriptor("insa_circuit_breaker_in_state", .gauge, help: help, labels: labels)
    }

    static func breakerTransitions(_ name: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_circuit_breaker_transitions_total",
            .counter,
            help: "Changes of the breaker's state",
            labels: [
                name,
                MetricLabel("from_state", BreakerStateLabel.self),
                MetricLabel("to_state", BreakerStateLabel.self),
            ]
        )
    }

    static func breakerRejections(_ name: MetricLabel) -> MetricDescriptor {
        let help = "Calls refused by the breaker"
        return MetricDescriptor("insa_circuit_breaker_rejections_total", .counter, help: help, labels: [name])
    }
}
