import Sizing

/// How size and cost move with the inputs: one panel each, one bar per input.
struct TornadoChart {
    private let sensitivity: Sensitivity
    private let language: Language

    init(_ sensitivity: Sensitivity, _ language: Language) {
        self.sensitivity = sensitivity
        self.language = language
    }

    private var drivers: [Sensitivity.Driver] { Array(sensitivity.drivers.prefix(5)) }
    private var height: Double { 78 + Double(drivers.count) * 44 }

    /// Nil when nothing was varied.
    func svg(id: String) -> String? {
        guard !drivers.isEmpty else { return nil }
        var sketch = Sketch(height: height)
        let name = Wording.label(sensitivity.output, language)
        labels(&sketch)
        panel(&sketch, left: 190, title: name, base: sensitivity.main, unit: sensitivity.unit) { $0.main }
        if let cost = sensitivity.cost {
            panel(&sketch, left: 466, title: Wording.label("total_module", language), base: cost, unit: "USD") {
                $0.cost
            }
        }
        sketch.text(CostWords.of(language).arrows, Point(6, height - 8), .note)
        let described = drivers.map { Wording.label($0.input, language) + " " + $0.variation }
        return sketch.svg(name, described.joined(separator: "; "), id: id, language: language.rawValue)
    }

    private func labels(_ sketch: inout Sketch) {
        for (index, driver) in drivers.enumerated() {
            let y = 62 + Double(index) * 44
            sketch.text(Wording.label(driver.input, language), Point(6, y), TextStyle(anchor: .start, isBold: true))
            sketch.text(driver.variation, Point(6, y + 15), TextStyle(anchor: .start, size: 10.5, colour: "#444"))
        }
    }

    private func panel(
        _ sketch: inout Sketch,
        left: Double,
        title: String,
        base: Double,
        unit: String,
        value: (Sensitivity.Outcome) -> Double?
    ) {
        let all = drivers.flatMap { [value($0.low), value($0.high)] }.compactMap { $0 }.filter(\.isFinite)
        let reach = all.map { abs($0 - base) }.max() ?? 0
        let middle = left + 120
        sketch.text(title, Point(middle, 16), TextStyle(isBold: true))
        sketch.text(text(base, unit), Point(middle, 32), .label)
        sketch.line(Point(middle, 38), Point(middle, height - 26), .outline)
        for (index, driver) in drivers.enumerated() {
            let y = 48 + Double(index) * 44
            let ends = [(driver.low, Pen.low, "↓", 0.0), (driver.high, .high, "↑", 16)]
            for (outcome, pen, sign, down) in ends {
                bar(&sketch, Point(middle, y + down), outcome, value(outcome), base, reach, pen, sign, unit)
            }
        }
    }

    private func bar(
        _ sketch: inout Sketch,
        _ place: Point,
        _ outcome: Sensitivity.Outcome,
        _ value: Double?,
        _ base: Double,
        _ reach: Double,
        _ pen: Pen,
        _ sign: String,
        _ unit: String
    ) {
        guard let value else {
            sketch.text(sign + " " + (outcome.error ?? "–"), Point(place.x + 6, place.y + 11), .note)
            return
        }
        let length = reach > 0 ? (value - base) / reach * 62 : 0
        sketch.rectangle(min(place.x, place.x + length), place.y, max(abs(length), 1), 14, pen)
        let isLeft = length < 0
        let beside = Point(place.x + length + (isLeft ? -5 : 5), place.y + 11)
        sketch.text(
            sign + " " + text(value, unit == "USD" ? "USD" : ""),
            beside,
            TextStyle(anchor: isLeft ? .end : .start, size: 10.5)
        )
    }

    private func text(_ value: Double, _ unit: String) -> String {
        unit == "USD" ? SheetNumber.money(value) : Facts.text(value, unit, digits: 4)
    }
}
