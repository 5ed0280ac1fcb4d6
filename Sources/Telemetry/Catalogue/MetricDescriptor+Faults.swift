extension MetricDescriptor {
    static let errors = MetricDescriptor(
        "insa_errors_total",
        .counter,
        help: "Errors by where they were noticed",
        labels: [MetricLabel("component", ErrorComponent.self), MetricLabel("severity", ErrorSeverity.self)]
    )

    static let unhandled = MetricDescriptor(
        "insa_exceptions_unhandled_total",
        .counter,
        help: "Exceptions nobody expected",
        labels: [MetricLabel("module", UnhandledModule.self)]
    )
}
