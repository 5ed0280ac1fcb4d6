extension MetricDescriptor {
    static let busUp = MetricDescriptor("insa_message_bus_up", .gauge, help: "Whether the message bus accepts messages")

    static func busMessages(_ topics: [String]) -> MetricDescriptor {
        let kinds = PriorityLabel.allCases.count * MessageTypeLabel.allCases.count
        return MetricDescriptor(
            "insa_message_bus_messages_total",
            .counter,
            help: "Messages accepted by the bus",
            labels: [
                MetricLabel("topic", values: topics + [MetricLabel.other]),
                MetricLabel("priority", PriorityLabel.self),
                MetricLabel("message_type", MessageTypeLabel.self),
            ],
            seriesLimit: max(500, (topics.count + 1) * kinds)
        )
    }

    static func busQueueDepth(_ agent: MetricLabel) -> MetricDescriptor {
        let labels = [agent, MetricLabel("priority", PriorityLabel.self)]
        return MetricDescriptor("insa_message_bus_queue_depth", .gauge, help: "Messages waiting", labels: labels)
    }

    static func busOldestAge(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_message_bus_oldest_message_age_seconds",
            .gauge,
            help: "Age of the oldest waiting message, 0 if there is none",
            unit: .seconds,
            labels: [agent]
        )
    }

    static let busWait = MetricDescriptor(
        "insa_message_bus_wait_duration_seconds",
        .histogram(.bus),
        help: "Time from acceptance until a worker takes the message",
        unit: .seconds,
        labels: [MetricLabel("priority", PriorityLabel.self)]
    )

    static func busProcessing(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_message_bus_processing_duration_seconds",
            .histogram(.bus),
            help: "Time a worker spends on one attempt",
            unit: .seconds,
            labels: [agent]
        )
    }

    static func busDropped(_ agent: MetricLabel) -> MetricDescriptor {
        let labels = [agent, MetricLabel("reason", DropReason.self)]
        return MetricDescriptor("insa_message_bus_dropped_total", .counter, help: "Messages dropped", labels: labels)
    }
}
