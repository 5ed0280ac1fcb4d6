import Sizing

/// A pipe in cross-section, and its velocity beside the limit.
struct LineDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let inside: Double
    private let outside: Double?
    private let scale: DrawingScale

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let inside = facts.millimetres("inside_diameter") else { return nil }
        let outside =
            facts.millimetres("wall_thickness").map { inside + 2 * $0 }
            ?? facts.plain("nps").map { PipeOutside.millimetres(nps: $0) }.flatMap { $0 > inside ? $0 : nil }
        guard let scale = DrawingScale(fitting: [(outside ?? inside, 190)]) else { return nil }
        self.facts = facts
        self.words = words
        self.inside = inside
        self.outside = outside
        self.scale = scale
    }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 334)
        section(&sketch)
        velocity(&sketch)
        sketch.scaleBar(scale, at: Point(20, 300), words)
        sketch.note(words[.lineNote], at: 324)
        return sketch
    }

    private func section(_ sketch: inout Sketch) {
        let centre = Point(180, 138)
        let outer = scale(outside ?? inside) / 2
        let inner = scale(inside) / 2
        sketch.text(words[.crossSection], Point(20, 22), .title)
        if outside != nil { sketch.circle(centre, outer, .mesh, role: "outside") }
        sketch.circle(centre, inner, .body, role: "inside")
        sketch.line(Point(centre.x - outer - 12, centre.y), Point(centre.x + outer + 12, centre.y), .centre)
        sketch.line(Point(centre.x, centre.y - outer - 12), Point(centre.x, centre.y + outer + 12), .centre)
        if let text = facts.bothLengths("inside_diameter") {
            sketch.dimension(
                words[.inside] + " " + text,
                left: centre.x - inner,
                right: centre.x + inner,
                at: centre.y + outer + 28,
                from: centre.y
            )
        }
        let name = [
            facts.plain("nps").map { "NPS " + SheetNumber.text($0) },
            facts.word("schedule").map { "Sch " + $0 },
        ]
        sketch.text(
            name.compactMap { $0 }.joined(separator: " "),
            Point(centre.x, centre.y - 12),
            TextStyle(size: 18, isBold: true)
        )
        guard let outside else { return }
        let wall = Facts.text((outside - inside) / 2, "mm", digits: 3)
        let text =
            words[.outside] + " " + Facts.text(outside, "mm", digits: 4) + ", " + words[.wall].lowercased() + " " + wall
        sketch.callout(
            text,
            to: Point(centre.x + (inner + outer) / 2 * 0.7071, centre.y - (inner + outer) / 2 * 0.7071),
            text: Point(centre.x + outer * 0.7071 + 34, centre.y - outer * 0.7071 - 12)
        )
    }

    private func velocity(_ sketch: inout Sketch) {
        let names = [("velocity", DrawingWord.velocity), ("erosional_velocity", .erosional)]
        let rows = names.compactMap { name, word in
            facts.number(name, .velocity, "m/s").map {
                BarRow(label: words[word], value: $0, text: facts.text(name, digits: 4) ?? "", name: name)
            }
        }
        sketch.text(words[.velocity], Point(370, 92), .title)
        sketch.bars(rows, at: Point(480, 108), width: 140)
        let lines = [
            facts.text("pressure_gradient", digits: 4).map { "Δp/L " + $0 },
            facts.text("pressure_drop", digits: 4).map { "Δp " + $0 },
            facts.text("mixture_density", digits: 4).map { "ρ " + $0 },
            facts.text("reynolds", digits: 4).map { "Re " + $0 },
        ]
        for (index, line) in lines.compactMap({ $0 }).enumerated() {
            sketch.text(line, Point(400, 182 + Double(index) * 19), .left)
        }
    }
}
