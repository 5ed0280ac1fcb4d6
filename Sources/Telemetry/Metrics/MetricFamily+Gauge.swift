extension MetricFamily<GaugeMetric> {
    /// Takes over the result of a query: children that are not in `samples` go to 0, so that no gauge freezes at the
    /// last value of a key that vanished.
    public func replaceAll(_ samples: [GaugeSample]) {
        var values: [ObjectIdentifier: Double] = [:]
        for sample in samples {
            // Refused label sets meet in one child, which shows their total.
            values[ObjectIdentifier(child(sample.values)), default: 0] += sample.value
        }
        for (_, gauge) in children { gauge.set(values[ObjectIdentifier(gauge)] ?? 0) }
    }
}
