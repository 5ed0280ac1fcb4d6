/// The requests of one route, bound once.
public final class RouteInstruments: Sendable {
    /// The codes whose series exist from the start, because error ratios need them.
    static let declaredCodes = [200, 400, 429, 500]

    /// The template, or `other`.
    public let template: String
    /// Seconds until the answer was complete.
    public let duration: HistogramMetric
    private let requests: MetricFamily<CounterMetric>
    private let bound: [Int: CounterMetric]

    init(
        _ template: String,
        _ methods: [HTTPMethodLabel],
        _ requests: MetricFamily<CounterMetric>,
        _ duration: MetricFamily<HistogramMetric>
    ) {
        self.template = template
        self.requests = requests
        self.duration = duration.child(template)
        var bound: [Int: CounterMetric] = [:]
        for method in methods {
            for code in Self.declaredCodes {
                bound[Self.key(method, code)] = requests.child(method.labelValue, template, String(code))
            }
        }
        self.bound = bound
    }

    /// Requests finished with this method and status code.
    ///
    /// The common codes are found by index; others come to life with their first request. A number that is no status
    /// code counts as `other`.
    public func requests(_ method: HTTPMethodLabel, code: Int) -> CounterMetric {
        if let counter = bound[Self.key(method, code)] { return counter }
        let label = (100...599).contains(code) ? String(code) : MetricLabel.other
        return requests.child(method.labelValue, template, label)
    }

    private static func key(_ method: HTTPMethodLabel, _ code: Int) -> Int { code &* 16 &+ method.rawValue }
}
