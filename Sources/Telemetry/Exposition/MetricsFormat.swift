/// The two forms of the page.
public enum MetricsFormat: Hashable, Sendable, CaseIterable {
    /// Prometheus text, version 0.0.4.
    case text004
    /// OpenMetrics text, version 1.0.0: the only one that carries exemplars.
    case openMetrics

    /// The value of the `Content-Type` header; newer scrapers refuse a page without a known one.
    public var contentType: String {
        switch self {
        case .text004: "text/plain; version=0.0.4; charset=utf-8"
        case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
        }
    }

    /// The form to answer a request with this `Accept` header with; ``text004`` if nothing matches.
    public static func negotiate(accept: String?) -> MetricsFormat {
        guard let accept else { return .text004 }
        let ranges = accept.split(separator: ",").prefix(64).compactMap { AcceptRange($0) }
        let text = quality(type: "text", subtype: "plain", version: "0.0.4", in: ranges)
        let open = quality(type: "application", subtype: "openmetrics-text", version: "1.0.0", in: ranges)
        if open.quality > text.quality { return .openMetrics }
        // A wildcard alone comes from browsers and curl, whose users want to read the page.
        return open.quality > 0 && open.quality == text.quality && open.isNamed ? .openMetrics : .text004
    }

    private static func quality(
        type: String,
        subtype: String,
        version: String,
        in ranges: [AcceptRange]
    ) -> (quality: Double, isNamed: Bool) {
        let matches = ranges.filter { $0.matches(type: type, subtype: subtype, version: version) }
        let specificity = matches.map(\.specificity).max() ?? 0
        let best = matches.lazy.filter { $0.specificity == specificity }.map(\.quality).max()
        return (best ?? 0, specificity >= 2)
    }
}
