import Sizing

/// A control valve between its reducers, and the pressure on the way through it.
struct ControlValveDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let inlet: Double?
    private let outlet: Double?
    private let bore: Double?
    private let scale: DrawingScale?

    init(_ facts: Facts, _ words: DrawingWords) {
        self.facts = facts
        self.words = words
        inlet = facts.millimetres("pipe_id") ?? facts.plain("pipe_nps").map { $0 * 25.4 }
        outlet = facts.millimetres("outlet_pipe_id") ?? inlet
        bore = facts.plain("valve_nps").map { $0 * 25.4 } ?? facts.millimetres("valve_bore")
        let sizes = [inlet, outlet, bore].compactMap { $0 }.filter { $0 > 0 }
        scale = sizes.isEmpty ? nil : DrawingScale(fitting: sizes.map { ($0, 110) })
    }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 318)
        body(&sketch)
        labels(&sketch)
        profile(&sketch)
        if let scale { sketch.scaleBar(scale, at: Point(20, 272), words) }
        sketch.note(words[.valveNote], at: 298)
        return sketch
    }

    private func half(_ size: Double?) -> Double {
        guard let size, let scale else { return 22 }
        return scale(size) / 2
    }

    private func body(_ sketch: inout Sketch) {
        let y = 150.0
        let (first, last, valve) = (half(inlet ?? bore), half(outlet ?? bore), half(bore ?? inlet))
        sketch.rectangle(20, y - first, 66, 2 * first, .body, role: inlet == nil ? nil : "inlet-pipe")
        sketch.polygon(
            [Point(86, y - first), Point(116, y - valve), Point(116, y + valve), Point(86, y + first)],
            .part
        )
        sketch.polygon([Point(116, y - valve), Point(160, y), Point(116, y + valve)], .body)
        sketch.polygon([Point(204, y - valve), Point(160, y), Point(204, y + valve)], .body)
        sketch.line(Point(116, y - valve), Point(116, y + valve), .outline, role: bore == nil ? nil : "valve-bore")
        sketch.polygon(
            [Point(204, y - valve), Point(234, y - last), Point(234, y + last), Point(204, y + valve)],
            .part
        )
        sketch.rectangle(234, y - last, 66, 2 * last, .body, role: outlet == nil ? nil : "outlet-pipe")
        sketch.line(Point(160, y), Point(160, 66), .outline)
        sketch.path("M 134 66 A 26 26 0 0 1 186 66 Z", .part)
        sketch.flow(Point(30, y), Point(70, y))
        sketch.flow(Point(246, y), Point(288, y))
    }

    private func labels(_ sketch: inout Sketch) {
        let below = 150 + max(half(inlet), half(outlet), half(bore)) + 18
        sketch.text(pipeText("pipe_nps", "pipe_id"), Point(50, below), .small)
        let outletName = facts.value("outlet_pipe_id") == nil ? "pipe_id" : "outlet_pipe_id"
        sketch.text(pipeText("pipe_nps", outletName), Point(268, below), .small)
        let valve = facts.plain("valve_nps").map { "NPS " + SheetNumber.text($0) } ?? facts.text("valve_bore")
        sketch.text(valve ?? "", Point(160, below), TextStyle(isBold: true))
        sketch.text(words[.valve], Point(160, below + 15), .small)
        let size = [
            facts.text("cv_required_installed", digits: 4).map { "Cv " + $0 }
                ?? facts.text("cv_required", digits: 4).map { "Cv " + $0 },
            facts.text("cv_rated", digits: 4).map { "/ " + $0 },
        ]
        sketch.text(
            size.compactMap { $0 }.joined(separator: " "),
            Point(196, 60),
            TextStyle(anchor: .start, isBold: true)
        )
    }

    private func pipeText(_ nominal: String, _ bore: String) -> String {
        if let bore = facts.text(bore, digits: 4) { return words[.inside] + " " + bore }
        return facts.plain(nominal).map { "NPS " + SheetNumber.text($0) } ?? ""
    }

    /// p1 and p2 as absolute pressures, bar.
    private var ends: (first: Double, last: Double)? {
        guard let first = facts.number("inlet_pressure", .pressure, "bara") else { return nil }
        if let last = facts.number("outlet_pressure", .pressure, "bara") { return (first, last) }
        return facts.number("pressure_drop", .pressureDifference, "bar").map { (first, first - $0) }
    }

    private func profile(_ sketch: inout Sketch) {
        guard let ends, ends.first > 0 else { return }
        var plot = Plot(left: 392, top: 48, width: 300, height: 186)
        plot.yMost = ends.first * 1.15
        sketch.text(words[.pressureProfile], Point(358, 18), .title)
        sketch.axes(plot.withoutX, "", "bar a")
        let throat = throatPressure(ends)
        let line = [(0, ends.first), (0.38, ends.first), (0.5, throat), (0.68, ends.last), (1, ends.last)]
        sketch.polyline(line.map { plot.point($0.0, $0.1) }, .curve, role: "pressure")
        let first = plot.point(0, ends.first)
        let last = plot.point(1, ends.last)
        let upstream = facts.text("inlet_pressure") ?? Facts.text(ends.first, "bara", digits: 4)
        let downstream = facts.text("outlet_pressure") ?? Facts.text(ends.last, "bara", digits: 4)
        sketch.text("p1 " + upstream, Point(first.x + 8, first.y - 7), TextStyle(anchor: .start, isBold: true))
        sketch.text("p2 " + downstream, Point(last.x, last.y - 7), TextStyle(anchor: .end, isBold: true))
        limits(&sketch, plot, ends.first)
    }

    /// The lowest pressure, p1 - (p1 - p2)/FL², where the recovery factor is known; the outlet pressure otherwise.
    private func throatPressure(_ ends: (first: Double, last: Double)) -> Double {
        guard let recovery = facts.plain("FL"), recovery > 0.1, recovery <= 1 else { return ends.last }
        return max(0, ends.first - (ends.first - ends.last) / (recovery * recovery))
    }

    private func limits(_ sketch: inout Sketch, _ plot: Plot, _ first: Double) {
        if let choking = facts.number("dp_choked", .pressureDifference, "bar"), choking < first, choking > 0 {
            let y = plot.point(0, first - choking).y
            sketch.line(Point(plot.left, y), Point(plot.right, y), .hidden, role: "choking")
            let label = words[.choking] + " " + (facts.text("dp_choked", digits: 4) ?? "")
            sketch.text(label, Point(plot.left + 6, y - 4), TextStyle(anchor: .start, size: 10.5, colour: "#a33a00"))
        }
        if let vapour = facts.number("vapor_pressure", .pressure, "bara"), vapour < first, vapour > 0 {
            let y = plot.point(0, vapour).y
            sketch.line(Point(plot.left, y), Point(plot.right, y), .centre, role: "vapour")
            sketch.text(words[.vapour], Point(plot.right, y - 4), TextStyle(anchor: .end, size: 10.5, colour: "#333"))
        }
    }
}

extension Plot {
    /// The same frame for something that has no scale along the way.
    fileprivate var withoutX: Plot {
        var plot = self
        plot.xMost = plot.xLeast
        return plot
    }
}
