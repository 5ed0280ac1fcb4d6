/// Everything that is counted for the HTTP interface.
public final class HTTPInstruments: Sendable {
    /// Requests being served: add 1 when one begins and -1 when it ends.
    public let inFlight: GaugeMetric
    private let routes: [String: RouteInstruments]
    private let otherRoute: RouteInstruments

    init(_ registry: MetricRegistry, routes: [RouteLabel]) throws(MetricError) {
        inFlight = try registry.gauge(.httpInFlight).child()
        let templates = Dictionary(grouping: routes, by: \.template)
        let order = routes.map(\.template).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        let requests = try registry.counter(.httpRequests(order))
        let duration = try registry.histogram(.httpDuration(order))
        var bound: [String: RouteInstruments] = [:]
        for template in order {
            let methods = (templates[template] ?? []).flatMap(\.methods)
            bound[template] = RouteInstruments(template, methods, requests, duration)
        }
        self.routes = bound
        otherRoute = RouteInstruments(MetricLabel.other, [], requests, duration)
    }

    /// The instruments of a route by its template; everything else, such as a path that was not found, is `other`.
    public func route(_ template: String) -> RouteInstruments { routes[template] ?? otherRoute }
}
