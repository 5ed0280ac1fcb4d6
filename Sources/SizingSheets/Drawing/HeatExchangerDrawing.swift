import Sizing

/// A shell-and-tube exchanger, and its temperatures.
struct HeatExchangerDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let shell: Double
    private let bundle: Double
    private let length: Double
    private let scale: DrawingScale
    private let left = 92.0
    private let y = 92.0

    init?(_ facts: Facts, _ words: DrawingWords) {
        let shell = facts.millimetres("shell_id") ?? facts.plain("shell_id").map { $0 * 25.4 }
        guard let shell, shell > 0, let length = facts.millimetres("tube_length"),
            let scale = DrawingScale(fitting: [(length, 420), (shell, 100)])
        else { return nil }
        self.facts = facts
        self.words = words
        self.shell = shell
        self.length = length
        self.scale = scale
        bundle = facts.millimetres("bundle_diameter") ?? 0
    }

    private var right: Double { left + scale(length) }
    private var half: Double { scale(shell) / 2 }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 440)
        body(&sketch)
        nozzles(&sketch)
        dimensions(&sketch)
        section(&sketch)
        profile(&sketch)
        sketch.scaleBar(scale, at: Point(470, 386), words)
        sketch.note(words[.exchangerNote], at: 420)
        return sketch
    }

    private func body(_ sketch: inout Sketch) {
        sketch.rectangle(left, y - half, right - left, 2 * half, .body, role: "shell")
        let inner = scale(bundle) / 2
        if bundle > 0, bundle < shell {
            sketch.rectangle(left, y - inner, right - left, 2 * inner, .part, role: "bundle")
        }
        for share in stride(from: -0.75, through: 0.75, by: 0.25) where inner > 8 {
            sketch.line(Point(left, y + inner * share), Point(right, y + inner * share), .dimension)
        }
        let t = Sketch.text
        let top = t(y - half)
        let low = t(y + half)
        sketch.rectangle(left - 34, y - half, 34, 2 * half, .body)
        sketch.path("M \(t(right)) \(top) A \(t(half / 2)) \(t(half)) 0 0 1 \(t(right)) \(low)", .outline)
        for x in [left, right] { sketch.rectangle(x - 3, y - half - 6, 6, 2 * half + 12, .solid) }
        sketch.rectangle(left - 38, y - half - 6, 4, 2 * half + 12, .solid)
    }

    private func nozzles(_ sketch: inout Sketch) {
        let top = y - half
        let low = y + half
        for (x, isUp) in [(left - 17, true), (left - 17, false), (left + 34, true), (right - 40, false)] {
            sketch.rectangle(x - 7, isUp ? top - 16 : low, 14, 16, .body)
            sketch.rectangle(x - 11, isUp ? top - 19 : low + 16, 22, 3, .solid)
        }
        let series = facts.plain("shells_in_series") ?? 1
        let parallel = facts.plain("shells_in_parallel") ?? 1
        var count = words[.shells] + ": " + SheetNumber.text(series) + " " + words[.inSeries]
        count += " × " + SheetNumber.text(parallel) + " " + words[.inParallel]
        sketch.text(count, Point(left + 60, 18), TextStyle(anchor: .start, isBold: true))
        let tubes = facts.plain("tubes_per_shell").map { SheetNumber.text($0) + " " + words[.tubes] }
        let size = facts.text("tube_od").map { "× " + $0 }
        sketch.text([tubes, size].compactMap { $0 }.joined(separator: " "), Point(left + 60, top - 8), .left)
    }

    private func dimensions(_ sketch: inout Sketch) {
        if let text = facts.bothLengths("tube_length") {
            sketch.dimension(
                words[.tubeLength] + " " + text,
                left: left,
                right: right,
                at: y + half + 42,
                from: y + half
            )
        }
    }

    /// The same cross-section on its own, in the same scale.
    private func section(_ sketch: inout Sketch) {
        let centre = Point(min(right + 90, 640), y)
        sketch.circle(centre, half, .body, role: "shell-section")
        if bundle > 0, bundle < shell { sketch.circle(centre, scale(bundle) / 2, .part, role: "bundle-section") }
        sketch.line(Point(centre.x - half - 8, y), Point(centre.x + half + 8, y), .centre)
        sketch.line(Point(centre.x, y - half - 8), Point(centre.x, y + half + 8), .centre)
        let inside = Facts.text(shell / 25.4, "in", digits: 4) + " (" + Facts.text(shell, "mm", digits: 4) + ")"
        sketch.text(words[.inside] + " " + inside, Point(centre.x, y + half + 26), TextStyle(size: 11, isBold: true))
        if let bundle = facts.text("bundle_diameter", digits: 4) {
            sketch.text(words[.bundle] + " " + bundle, Point(centre.x, y + half + 41), .small)
        }
    }

    private func profile(_ sketch: inout Sketch) {
        let names = [
            "hot_inlet_temperature", "hot_outlet_temperature", "cold_inlet_temperature", "cold_outlet_temperature",
        ]
        let all = names.compactMap { facts.number($0, .temperature, "degC") }
        guard all.count == 4, let least = all.min(), let most = all.max() else { return }
        var plot = Plot(left: 70, top: 218, width: 350, height: 150)
        plot.yLeast = least - (most - least) * 0.24
        plot.yMost = most + (most - least) * 0.12
        sketch.text(words[.profile], Point(20, 192), .title)
        var frame = plot
        frame.xMost = frame.xLeast
        sketch.axes(frame, facts.text("duty", digits: 4) ?? "", "°C")
        sketch.polyline([plot.point(0, all[0]), plot.point(1, all[1])], .secondCurve, role: "hot")
        sketch.polyline([plot.point(0, all[3]), plot.point(1, all[2])], .curve, role: "cold")
        let ends = [
            (0, 0.0, TextStyle.Anchor.start, words[.hot] + " "), (1, 1, .end, ""), (3, 0, .start, words[.cold] + " "),
            (2, 1, .end, ""),
        ]
        let rise = [-6.0, -16, 15, -6]
        for (index, x, anchor, name) in ends {
            let place = plot.point(x, all[index])
            let label = name + (facts.text(names[index], digits: 4) ?? "")
            let colour = index < 2 ? "#a33a00" : "#0b4f8a"
            sketch.text(
                label,
                Point(place.x + (x == 0 ? 6 : -4), place.y + rise[index]),
                TextStyle(anchor: anchor, size: 11, colour: colour)
            )
        }
        facts(&sketch)
    }

    private func facts(_ sketch: inout Sketch) {
        let lines = [
            facts.text("lmtd", digits: 4).map { "LMTD " + $0 }, facts.text("F", digits: 4).map { "F " + $0 },
            facts.text("area_design", digits: 4).map { "A " + $0 }, facts.text("U_used", digits: 4).map { "U " + $0 },
        ]
        for (index, line) in lines.compactMap({ $0 }).enumerated() {
            sketch.text(
                line,
                Point(470, 236 + Double(index) * 20),
                TextStyle(anchor: .start, size: 13, isBold: index == 2)
            )
        }
    }
}
