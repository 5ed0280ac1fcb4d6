extension MetricDescriptor {
    static let httpInFlight = MetricDescriptor(
        "insa_http_requests_in_flight",
        .gauge,
        help: "HTTP requests being served"
    )

    /// The code is an open set: only what was answered, and the codes that ratios need, become series.
    static func httpRequests(_ routes: [String]) -> MetricDescriptor {
        MetricDescriptor(
            "insa_http_requests_total",
            .counter,
            help: "HTTP requests finished",
            labels: [
                MetricLabel("method", HTTPMethodLabel.self),
                MetricLabel("route", values: routes + [MetricLabel.other]),
                MetricLabel(open: "code"),
            ],
            seriesLimit: 2_000
        )
    }

    static func httpDuration(_ routes: [String]) -> MetricDescriptor {
        MetricDescriptor(
            "insa_http_request_duration_seconds",
            .histogram(.http),
            help: "HTTP request latency",
            unit: .seconds,
            labels: [MetricLabel("route", values: routes + [MetricLabel.other])]
        )
    }
}
