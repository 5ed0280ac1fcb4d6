/// A page under construction.
struct MetricsPage {
    let format: MetricsFormat
    private(set) var bytes: [UInt8] = []

    init(format: MetricsFormat, capacity: Int) {
        self.format = format
        bytes.reserveCapacity(capacity)
    }

    /// OpenMetrics wants type, unit and help in this order under the name without suffix; text has help and type.
    mutating func appendHeader(_ descriptor: MetricDescriptor) {
        switch format {
        case .text004:
            append("# HELP ", descriptor.name, " ", descriptor.help.escaped(quotes: false), "\n")
            append("# TYPE ", descriptor.name, " ", descriptor.kind.textName, "\n")
        case .openMetrics:
            let name = descriptor.familyName
            append("# TYPE ", name, " ", descriptor.kind.openMetricsName, "\n")
            if let unit = descriptor.unit { append("# UNIT ", name, " ", unit.rawValue, "\n") }
            append("# HELP ", name, " ", descriptor.help.escaped(quotes: true), "\n")
        }
    }

    mutating func appendSample(_ prefix: [UInt8], _ value: Double) {
        bytes.append(contentsOf: prefix)
        bytes.append(number: value)
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func appendBucket(_ prefix: [UInt8], _ count: UInt64, _ exemplar: Exemplar?) {
        bytes.append(contentsOf: prefix)
        bytes.append(decimal: count)
        if format == .openMetrics, let exemplar {
            append(" # {trace_id=\"", exemplar.traceID.description, "\"} ")
            bytes.append(number: exemplar.value)
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func finish() {
        if format == .openMetrics { append("# EOF\n") }
    }

    private mutating func append(_ parts: String...) {
        for part in parts { bytes.append(contentsOf: part.utf8) }
    }
}

extension MetricKind {
    fileprivate var textName: String {
        switch self {
        case .counter: "counter"
        case .gauge, .info: "gauge"
        case .histogram: "histogram"
        }
    }

    fileprivate var openMetricsName: String {
        switch self {
        case .counter: "counter"
        case .gauge: "gauge"
        case .info: "info"
        case .histogram: "histogram"
        }
    }
}
