extension MetricDescriptor {
    static func agentRequests(_ agent: MetricLabel) -> MetricDescriptor {
        let labels = [agent, MetricLabel("status", AgentRequestStatus.self)]
        return MetricDescriptor("insa_agent_requests_total", .counter, help: "Agent requests finished", labels: labels)
    }

    static func agentDuration(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_agent_request_duration_seconds",
            .histogram(.agent),
            help: "Agent request latency by outcome",
            unit: .seconds,
            labels: [agent, MetricLabel("status", AgentRequestStatus.self)]
        )
    }

    static func agentRequestSize(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_agent_request_size_bytes",
            .histogram(.bytes),
            help: "Size of agent requests",
            unit: .bytes,
            labels: [agent]
        )
    }

    static func agentResponseSize(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_agent_response_size_bytes",
            .histogram(.bytes),
            help: "Size of agent answers",
            unit: .bytes,
            labels: [agent]
        )
    }

    static func retryAttempts(_ agent: MetricLabel, _ attempt: MetricLabel) -> MetricDescriptor {
        let help = "Repeat tries, the first try not included; 5 stands for 5 and more"
        return MetricDescriptor("insa_retry_attempts_total", .counter, help: help, labels: [agent, attempt])
    }

    static func retrySuccess(_ agent: MetricLabel, _ attempt: MetricLabel) -> MetricDescriptor {
        let help = "Calls saved by a repeat try"
        return MetricDescriptor("insa_retry_success_total", .counter, help: help, labels: [agent, attempt])
    }

    static func retryExhausted(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_retry_exhausted_total",
            .counter,
            help: "Calls given up after all tries",
            labels: [agent]
        )
    }

    static func deadLetterMessages(_ agent: MetricLabel) -> MetricDescriptor {
        let labels = [agent, MetricLabel("reason", DeadLetterReason.self)]
        let help = "Messages that became dead letters"
        return MetricDescriptor("insa_dead_letter_messages_total", .counter, help: help, labels: labels)
    }

    static func deadLetterReplays(_ agent: MetricLabel) -> MetricDescriptor {
        let labels = [agent, MetricLabel("status", ReplayStatus.self)]
        return MetricDescriptor("insa_dead_letter_replay_total", .counter, help: "Replays finished", labels: labels)
    }

    static func deadLetterSize(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_dead_letter_queue_size", .gauge, help: "Dead letters not settled", labels: [agent])
    }

    static func deadLetterAge(_ agent: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_dead_letter_oldest_age_seconds",
            .gauge,
            help: "Age of the oldest dead letter not settled, 0 if there is none",
            unit: .seconds,
            labels: [agent]
        )
    }
}
