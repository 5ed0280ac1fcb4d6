/// A family whose instrument type the registry does not need to know.
protocol RenderableFamily: AnyObject, Sendable {
    var descriptor: MetricDescriptor { get }
    var seriesCount: Int { get }
    func appendSamples(to page: inout MetricsPage)
}
