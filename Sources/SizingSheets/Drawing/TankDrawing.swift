import Sizing

/// A tank with its courses, roof and levels.
struct TankDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let scale: DrawingScale
    private let width: Double
    private let height: Double
    private let left = 110.0
    private let base: Double

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let diameter = facts.millimetres("diameter"), let height = facts.millimetres("height"),
            let scale = DrawingScale(fitting: [(diameter, 320), (height + diameter / 32, 260)])
        else { return nil }
        self.facts = facts
        self.words = words
        self.scale = scale
        width = scale(diameter)
        self.height = scale(height)
        base = 40 + width / 32 + self.height
    }

    private var right: Double { left + width }
    private var top: Double { base - height }

    /// Nominal plates in millimetres, bottom first.
    ///
    /// The list of the specification has no unit: plates are 3/16 in to 1.75 in, or the same
    /// in millimetres, and these do not overlap.
    private var plates: [Double] {
        guard case .list(let plates) = facts.result.outputs["course_nominal"] else { return [] }
        return plates.prefix(40).map { $0 < 3 ? $0 * 25.4 : $0 }
    }

    func sketch() -> Sketch {
        let foot = max(base, Double(plateRows.count) * 22 - 24)
        var sketch = Sketch(height: foot + 132)
        contents(&sketch)
        shell(&sketch)
        dimensions(&sketch)
        plateBars(&sketch)
        sketch.scaleBar(scale, at: Point(20, foot + 88), words)
        sketch.note(words[.tankNote], at: foot + 114)
        return sketch
    }

    private func contents(_ sketch: inout Sketch) {
        guard let freeboard = facts.millimetres("freeboard"), scale(freeboard) < height else { return }
        let level = top + scale(freeboard)
        sketch.rectangle(left, level, width, base - level, .liquid, role: "liquid")
        sketch.line(Point(left, level), Point(right, level), .level, role: "level")
        sketch.text(words[.maximumLevel], Point(left + width / 2, level + 16), TextStyle(size: 11))
        guard let heel = facts.millimetres("heel"), scale(heel) < height else { return }
        sketch.line(Point(left, base - scale(heel)), Point(right, base - scale(heel)), .hidden, role: "heel")
        let label = words[.heel] + " " + (facts.text("heel", digits: 4) ?? "")
        sketch.text(label, Point(left + width / 2, base - scale(heel) - 4), TextStyle(size: 10.5))
    }

    private func shell(_ sketch: inout Sketch) {
        let peak = Point(left + width / 2, top - width / 32)
        sketch.polygon([Point(left - 3, top), peak, Point(right + 3, top)], .part, role: "roof")
        let course = facts.millimetres("course_height").map { scale($0) }
        if let course, course > 1 {
            for (index, _) in plates.enumerated().dropFirst() {
                let y = base - course * Double(index)
                if y > top { sketch.line(Point(left, y), Point(right, y), .thin, role: "course") }
            }
        }
        sketch.rectangle(left, top, width, height, .outline, role: "shell")
        sketch.rectangle(left - 8, base, width + 16, 4, .solid)
    }

    private func dimensions(_ sketch: inout Sketch) {
        if let diameter = facts.bothLengths("diameter") {
            sketch.dimension("D " + diameter, left: left, right: right, at: base + 40, from: base + 4)
        }
        if let height = facts.bothLengths("height") {
            sketch.dimension("H " + height, top: top, bottom: base, at: left - 60, from: left - 8)
        }
        if let freeboard = facts.millimetres("freeboard"), let text = facts.text("freeboard", digits: 4) {
            sketch.callout(
                words[.freeboard] + " " + text,
                to: Point(left + width * 0.8, top + min(scale(freeboard), height) / 2),
                text: Point(left + width * 0.8 + 16, top - width / 32 - 12)
            )
        }
    }

    private var plateRows: [BarRow] {
        let courses = plates.enumerated().reversed().prefix(10).map { index, plate in
            row(words[.course] + " \(index + 1)", plate, "plate")
        }
        let roof = facts.millimetres("roof_thickness").map { row(words[.roof], $0, "roof-plate") }
        let bottom = facts.millimetres("bottom_thickness").map { row(words[.bottom], $0, "bottom-plate") }
        return [roof].compactMap { $0 } + courses + [bottom].compactMap { $0 }
    }

    private func row(_ label: String, _ millimetres: Double, _ name: String) -> BarRow {
        BarRow(label: label, value: millimetres, text: Facts.text(millimetres, "mm", digits: 3), name: name)
    }

    private func plateBars(_ sketch: inout Sketch) {
        let x = max(right + 110, 530)
        sketch.text(words[.plates], Point(x - 70, 58), .title)
        sketch.bars(plateRows, at: Point(x, 72), width: 110)
    }
}
