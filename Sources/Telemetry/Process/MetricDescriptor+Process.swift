extension MetricDescriptor {
    static let processStart = MetricDescriptor(
        "process_start_time_seconds",
        .gauge,
        help: "Start time of the process since unix epoch in seconds",
        unit: .seconds
    )
    static let processCPU = MetricDescriptor(
        "process_cpu_seconds_total",
        .counter,
        help: "Total user and system CPU time spent in seconds",
        unit: .seconds
    )
    static let processMemory = MetricDescriptor(
        "process_resident_memory_bytes",
        .gauge,
        help: "Resident memory size in bytes",
        unit: .bytes
    )
    static let processOpenFiles = MetricDescriptor(
        "process_open_fds",
        .gauge,
        help: "Number of open file descriptors"
    )
    static let processMaximumFiles = MetricDescriptor(
        "process_max_fds",
        .gauge,
        help: "Maximum number of open file descriptors"
    )
}
