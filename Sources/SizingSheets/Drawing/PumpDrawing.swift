import Sizing

/// A pump at its duty point, and its suction head.
struct PumpDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let flow: Double
    private let head: Double
    private let friction: Double
    private let plot = Plot(left: 300, top: 34, width: 390, height: 230)

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let flow = facts.number("rated_flow", .liquidFlow, "m3/h"), flow > 0,
            let head = facts.number("tdh", .length, "m"), head > 0
        else { return nil }
        self.facts = facts
        self.words = words
        self.flow = flow
        self.head = head
        let losses = ["suction_friction_head", "discharge_friction_head"]
        friction = losses.compactMap { facts.number($0, .length, "m") }.reduce(0, +)
    }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 362)
        symbol(&sketch)
        suction(&sketch)
        var axes = plot
        axes.xMost = flow * 1.3
        axes.yMost = head * 1.32
        sketch.axes(axes, words[.flow], words[.head])
        curves(&sketch, axes)
        points(&sketch, axes)
        sketch.note(words[.pumpNote], at: 342)
        return sketch
    }

    private func curves(_ sketch: inout Sketch, _ axes: Plot) {
        let steps = (0...40).map { Double($0) / 40 * 1.25 }
        let pump = steps.map { axes.point($0 * flow, head * (1.2 - 0.2 * $0 * $0)) }
        let system = steps.map { axes.point($0 * flow, head - friction * (1 - $0 * $0)) }
        sketch.polyline(pump, .curve, role: "pump-curve")
        sketch.polyline(system, .secondCurve, role: "system-curve")
        sketch.text(
            words[.pumpCurve],
            Point(axes.left + 14, axes.point(0, head * 1.2).y + 22),
            TextStyle(anchor: .start, size: 11, colour: "#0b4f8a")
        )
        sketch.text(
            words[.systemCurve],
            Point(axes.left + 14, axes.point(0, head - friction).y + 18),
            TextStyle(anchor: .start, size: 11, colour: "#a33a00")
        )
    }

    private func points(_ sketch: inout Sketch, _ axes: Plot) {
        let shutOff = axes.point(0, head * 1.2)
        sketch.circle(shutOff, 3.5, .solid)
        sketch.text(words[.shutOff], Point(shutOff.x + 8, shutOff.y - 7), TextStyle(anchor: .start, size: 11))
        if let normal = facts.number("flow", .liquidFlow, "m3/h"), normal > 0, normal < flow * 1.29 {
            let share = normal / flow
            let place = axes.point(normal, head * (1.2 - 0.2 * share * share))
            sketch.line(place, axes.point(normal, 0), .hidden, role: "normal-flow")
            sketch.text(words[.normal], Point(place.x - 5, axes.bottom - 8), TextStyle(anchor: .end, size: 11))
        }
        let rated = axes.point(flow, head)
        sketch.line(rated, axes.point(flow, 0), .hidden, role: "rated-flow")
        sketch.line(rated, axes.point(0, head), .hidden, role: "rated-head")
        sketch.circle(rated, 5, .solid, role: "duty")
        let label = [facts.text("rated_flow"), facts.text("tdh")].compactMap { $0 }.joined(separator: ", ")
        sketch.text(words[.rated], Point(rated.x + 5, axes.bottom - 8), TextStyle(anchor: .start, size: 11))
        sketch.callout(label, to: rated, text: Point(rated.x - 60, rated.y + 62), anchor: .end)
    }

    private func symbol(_ sketch: inout Sketch) {
        let centre = Point(120, 96)
        sketch.flow(Point(20, 96), Point(82, 96))
        sketch.circle(centre, 36, .body)
        sketch.polygon([Point(120, 60), Point(156, 96), Point(120, 132)], .part)
        sketch.flow(Point(120, 60), Point(120, 22))
        sketch.line(Point(96, 124), Point(78, 142), .outline)
        sketch.line(Point(144, 124), Point(162, 142), .outline)
        sketch.line(Point(70, 142), Point(170, 142), .outline)
        let type = [facts.word("pump_type"), facts.plain("stages").map { "n = " + SheetNumber.text($0) }]
        sketch.text(
            type.compactMap { $0 }.joined(separator: ", "),
            Point(170, 80),
            TextStyle(anchor: .start, isBold: true)
        )
        if let motor = facts.text("motor_rating") { sketch.text("M " + motor, Point(170, 97), .left) }
        if let shaft = facts.text("shaft_power", digits: 4) { sketch.text("P " + shaft, Point(170, 114), .left) }
        sketch.text(facts.text("suction_pressure") ?? "", Point(20, 86), .left)
        sketch.text(facts.text("discharge_pressure") ?? "", Point(128, 34), .left)
    }

    private func suction(_ sketch: inout Sketch) {
        let rows = [("npsha", "NPSHa"), ("npshr_estimate", "NPSHr")].compactMap { name, label in
            facts.millimetres(name).map {
                BarRow(label: label, value: $0, text: facts.text(name, digits: 4) ?? "", name: name)
            }
        }
        sketch.bars(rows, at: Point(74, 190), width: 110)
        if let pressure = facts.text("casing_design_pressure", digits: 4) {
            let flange = facts.plain("flange_class").map { ", class " + SheetNumber.text($0) } ?? ""
            sketch.text("p max " + pressure + flange, Point(20, 262), .left)
        }
    }
}
