extension MetricDescriptor {
    /// The label pair is not a product of two sets, so its series are made one by one.
    static let workerHealth = MetricDescriptor(
        "insa_worker_health_status",
        .gauge,
        help: "Whether the supervisor considers the worker healthy",
        labels: [MetricLabel(open: "worker_name"), MetricLabel(open: "worker_type")]
    )

    static func workerHeartbeat(_ worker: MetricLabel) -> MetricDescriptor {
        MetricDescriptor(
            "insa_worker_last_heartbeat_timestamp_seconds",
            .gauge,
            help: "Time of the last heartbeat, written by the worker's own loop",
            unit: .seconds,
            labels: [worker]
        )
    }

    static func workerActive(_ worker: MetricLabel) -> MetricDescriptor {
        let help = "Requests the worker is working on"
        return MetricDescriptor("insa_worker_active_requests", .gauge, help: help, labels: [worker])
    }

    static func workerCapacity(_ worker: MetricLabel) -> MetricDescriptor {
        let help = "Requests the worker can work on at the same time"
        return MetricDescriptor("insa_worker_max_capacity", .gauge, help: help, labels: [worker])
    }

    static func workerQueue(_ worker: MetricLabel) -> MetricDescriptor {
        MetricDescriptor("insa_worker_queue_size", .gauge, help: "Messages waiting for the worker", labels: [worker])
    }

    static func workerRestarts(_ worker: MetricLabel) -> MetricDescriptor {
        let labels = [worker, MetricLabel("reason", RestartReason.self)]
        return MetricDescriptor("insa_worker_restarts_total", .counter, help: "Worker restarts", labels: labels)
    }
}
