import Sizing

/// A relief valve, and its orifice beside the area that is needed.
struct ReliefValveDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let required: Double
    private let actual: Double
    private let count: Double
    private let scale: DrawingScale

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let required = facts.number("area_required", .area, "mm2"), required > 0,
            let actual = facts.number("orifice_area", .area, "mm2"), actual > 0
        else { return nil }
        let count = max(1, facts.plain("valves") ?? 1)
        let largest = Self.diameter(max(required / count, actual))
        guard let scale = DrawingScale(fitting: [(largest, 170)]) else { return nil }
        self.facts = facts
        self.words = words
        self.required = required
        self.actual = actual
        self.count = count
        self.scale = scale
    }

    /// The diameter of a circle of that area.
    private static func diameter(_ area: Double) -> Double { (4 * area / Double.pi).squareRoot() }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 334)
        valve(&sketch)
        circles(&sketch)
        sketch.scaleBar(scale, at: Point(590, 276), words)
        sketch.note(words[.reliefNote], at: 316)
        return sketch
    }

    private func valve(_ sketch: inout Sketch) {
        let sizes = ReliefSize.of(facts)
        let most = max(sizes?.inlet ?? 1, sizes?.outlet ?? 1)
        let inlet = (sizes?.inlet ?? 1) / most * 34
        let outlet = (sizes?.outlet ?? 1) / most * 34
        let (x, y) = (150.0, 186.0)
        sketch.polygon([Point(x, y - 10), Point(x - 26, y + 34), Point(x + 26, y + 34)], .body)
        sketch.polygon([Point(x, y - 10), Point(x + 44, y - 36), Point(x + 44, y + 16)], .body)
        sketch.rectangle(x - inlet / 2, y + 34, inlet, 26, .body, role: sizes == nil ? nil : "inlet-bore")
        sketch.rectangle(x - inlet / 2 - 7, y + 60, inlet + 14, 4, .solid)
        sketch.rectangle(x + 44, y - 10 - outlet / 2, 26, outlet, .body, role: sizes == nil ? nil : "outlet-bore")
        sketch.rectangle(x + 70, y - 10 - outlet / 2 - 7, 4, outlet + 14, .solid)
        spring(&sketch, x, y - 10)
        sketch.flow(Point(x, y + 92), Point(x, y + 68))
        sketch.flow(Point(x + 78, y - 10), Point(x + 104, y - 10))
        sketch.text(
            words[.inlet] + (sizes.map { " NPS " + SheetNumber.text($0.inlet) } ?? ""),
            Point(x + 12, y + 84),
            .left
        )
        let outletText = words[.outlet] + (sizes.map { " NPS " + SheetNumber.text($0.outlet) } ?? "")
        sketch.text(outletText, Point(x + 52, y - 44), .left)
        texts(&sketch)
    }

    private func spring(_ sketch: inout Sketch, _ x: Double, _ y: Double) {
        let turns = (0...8).map { Point(x + ($0.isMultiple(of: 2) ? -10 : 10), y - 14 - Double($0) * 8) }
        sketch.line(Point(x, y), Point(x, y - 14), .outline)
        sketch.polyline([Point(x, y - 14)] + turns + [Point(x, y - 82)], .thin)
        sketch.line(Point(x - 18, y - 84), Point(x + 18, y - 84), .outline)
    }

    private func texts(_ sketch: inout Sketch) {
        let designation = [facts.word("orifice"), SheetNumber.text(count) + " " + words[.valves]]
        sketch.text(facts.word("orifice") ?? "", Point(40, 76), TextStyle(size: 44, isBold: true))
        if count > 1 { sketch.text(designation[1] ?? "", Point(14, 104), TextStyle(anchor: .start, isBold: true)) }
        if let set = facts.text("set_pressure") {
            sketch.text(words[.set] + " " + set, Point(182, 94), TextStyle(anchor: .start, isBold: true))
        }
        if let relieving = facts.text("relieving_pressure") {
            sketch.text(words[.relieving] + " " + relieving, Point(182, 112), .left)
        }
    }

    private func circles(_ sketch: inout Sketch) {
        let centre = Point(500, 150)
        let (needed, given) = (scale(Self.diameter(required / count)) / 2, scale(Self.diameter(actual)) / 2)
        sketch.circle(centre, given, .part, role: "orifice-area")
        sketch.circle(centre, needed, .liquid, role: "required-area")
        sketch.circle(centre, needed, .hidden)
        sketch.line(Point(centre.x - given - 12, centre.y), Point(centre.x + given + 12, centre.y), .centre)
        sketch.line(Point(centre.x, centre.y - given - 12), Point(centre.x, centre.y + given + 12), .centre)
        let orifice = [words[.orifice], facts.word("orifice"), facts.text("orifice_area")]
        sketch.text(orifice.compactMap { $0 }.joined(separator: " "), Point(centre.x, 32), TextStyle(isBold: true))
        let total = words[.area] + " " + words[.required] + " " + (facts.text("area_required", digits: 4) ?? "")
        let each = count > 1 ? " / " + SheetNumber.text(count) : ""
        sketch.text(total + each, Point(centre.x, 274), .label)
        if let margin = facts.plain("area_margin") {
            sketch.text("+" + SheetNumber.text(margin * 100, digits: 3) + " %", Point(centre.x, 292), .small)
        }
    }
}
