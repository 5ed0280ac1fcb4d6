extension MetricDescriptor {
    /// The name OpenMetrics gives the family: without `_total` or `_info`.
    package var familyName: String {
        switch kind {
        case .counter: String(name.dropLast("_total".count))
        case .info: String(name.dropLast("_info".count))
        case .gauge, .histogram: name
        }
    }

    /// Every sample or family name this family puts on a page, which no other family may use.
    var claimedNames: [String] {
        switch kind {
        case .counter, .info: [name, familyName]
        case .gauge: [name]
        case .histogram: [name, name + "_bucket", name + "_sum", name + "_count"]
        }
    }

    /// The number of children that exist from the start: the product of the closed sets, 0 if a set is open.
    var declaredSeries: Int {
        labels.reduce(1) { product, label in
            let (result, overflow) = product.multipliedReportingOverflow(by: label.values?.count ?? 0)
            return overflow ? .max : result
        }
    }

    /// What is wrong with this descriptor, or `nil`.
    func flaw(limit: Int) -> MetricError.Code? {
        if !name.isMetricName || !suffixFitsKind { return .name }
        if let unit, !familyName.hasSuffix("_" + unit.rawValue) { return .unit }
        if !labelsAreValid { return .labels }
        if case .histogram(let buckets) = kind, !buckets.areValid { return .buckets }
        return declaredSeries > limit ? .seriesLimit : nil
    }

    private var suffixFitsKind: Bool {
        switch kind {
        case .counter: name.hasSuffix("_total") && familyName.isMetricName
        case .info: name.hasSuffix("_info") && familyName.isMetricName
        case .gauge, .histogram: !name.hasSuffix("_total") && !name.hasSuffix("_info")
        }
    }

    private var labelsAreValid: Bool {
        let names = labels.map(\.name)
        guard Set(names).count == names.count, names.allSatisfy(\.isLabelName) else { return false }
        if case .histogram = kind, names.contains("le") { return false }
        return labels.allSatisfy { label in label.values.map { Set($0).count == $0.count } ?? true }
    }
}

extension MetricBuckets {
    /// Whether the bounds are finite, rise, and fit a histogram.
    fileprivate var areValid: Bool {
        (1...HistogramMetric.maximumBounds).contains(bounds.count)
            && bounds.allSatisfy(\.isFinite)
            && zip(bounds, bounds.dropFirst()).allSatisfy { $0 < $1 }
    }
}

extension String {
    /// Whether this is a legal name of a metric.
    var isMetricName: Bool {
        guard let first = utf8.first, first.isNameStart || first == UInt8(ascii: ":") else { return false }
        return utf8.allSatisfy { $0.isNameStart || $0.isDigit || $0 == UInt8(ascii: ":") }
    }

    /// Whether this is a legal name of a label; names that begin with two underscores belong to Prometheus.
    var isLabelName: Bool {
        guard let first = utf8.first, first.isNameStart, !hasPrefix("__") else { return false }
        return utf8.allSatisfy { $0.isNameStart || $0.isDigit }
    }
}

extension UInt8 {
    /// Whether this byte may begin a name.
    var isNameStart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Whether this byte is a decimal digit.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
