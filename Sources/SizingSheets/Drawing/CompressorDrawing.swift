import Sizing

/// The train of a compressor: scrubber, stage and cooler, once per stage.
struct CompressorDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let stages: Int
    private let pitch: Double
    private let y = 92.0

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let stages = facts.plain("stages"), stages >= 1, stages <= 12 else { return nil }
        self.facts = facts
        self.words = words
        self.stages = Int(stages)
        pitch = min(250, 660 / stages)
    }

    private var size: Double { min(1, pitch / 170) }
    private var start: Double { 40 + (660 - pitch * Double(stages)) / 2 }

    func sketch() -> Sketch {
        var sketch = Sketch(height: 272)
        for stage in 0..<stages { draw(stage, &sketch) }
        driver(&sketch)
        sketch.note(words[.compressorNote], at: 252)
        return sketch
    }

    private func draw(_ stage: Int, _ sketch: inout Sketch) {
        let left = start + pitch * Double(stage)
        let (scrubber, machine) = (left + pitch * 0.2, left + pitch * 0.52)
        let cooler = left + pitch * 0.84
        let before = stage == 0 ? left - 6 : left - pitch * 0.16 + 14 * size
        sketch.flow(Point(before, y), Point(scrubber - 11 * size, y))
        if facts.bills("scrubber") {
            sketch.rectangle(scrubber - 11 * size, y - 34, 22 * size, 68, .body, role: "scrubber")
            sketch.line(Point(scrubber - 11 * size, y + 16), Point(scrubber + 11 * size, y + 16), .level)
        }
        sketch.line(Point(scrubber + 11 * size, y), Point(machine - 26 * size, y), .outline)
        stageBody(&sketch, machine)
        sketch.text("\(stage + 1)", Point(machine, y + 5), TextStyle(size: 15, isBold: true))
        let isLast = stage == stages - 1
        sketch.line(Point(machine + 26 * size, y), Point(cooler - 14 * size, y), .outline)
        if !isLast || facts.bills("aftercooler") || facts.bills("after_cooler") {
            sketch.circle(Point(cooler, y), 14 * size, .body, role: "cooler")
            sketch.polyline(
                [
                    Point(cooler - 18 * size, y + 16 * size), Point(cooler - 5, y - 5), Point(cooler + 5, y + 5),
                    Point(cooler + 18 * size, y - 16 * size),
                ],
                .thin
            )
        }
        if isLast { sketch.flow(Point(cooler + 14 * size, y), Point(left + pitch + 8, y)) }
        numbers(stage, Point(left, 0), machine, cooler, &sketch)
    }

    private func stageBody(_ sketch: inout Sketch, _ x: Double) {
        let half = 26 * size
        if facts.word("type") == "reciprocating" {
            sketch.rectangle(x - half, y - 22, 2 * half, 44, .part, role: "stage")
        } else {
            sketch.polygon(
                [Point(x - half, y - 34), Point(x + half, y - 18), Point(x + half, y + 18), Point(x - half, y + 34)],
                .part,
                role: "stage"
            )
        }
    }

    /// Pressures follow from the ratio per stage and the loss between stages; only where all of them are known.
    private func pressures(_ stage: Int) -> (suction: Double, discharge: Double)? {
        guard let first = facts.number("suction_pressure", .pressure, "bara"), let ratio = facts.plain("stage_ratio")
        else { return nil }
        let loss = facts.plain("interstage_pressure_loss") ?? 0
        if stages > 1, facts.plain("interstage_pressure_loss") == nil { return nil }
        var suction = first
        for _ in 0..<stage { suction *= ratio * (1 - loss) }
        return (suction, suction * ratio)
    }

    /// A pressure in the unit the suction pressure was stated in.
    private func stated(_ pressure: Double) -> String {
        guard case .quantity(_, let unit) = facts.value("suction_pressure"),
            let converted = Facts.convert(pressure, "bara", .pressure, unit)
        else { return Facts.text(pressure, "bara", digits: 3) }
        return Facts.text(converted, unit, digits: 4)
    }

    private func numbers(_ stage: Int, _ left: Point, _ machine: Double, _ cooler: Double, _ sketch: inout Sketch) {
        let style = TextStyle(size: stages > 4 ? 9 : 11)
        if let pressure = pressures(stage) {
            sketch.text(stated(pressure.suction), Point(machine - 30 * size, y - 62), style)
            sketch.text(stated(pressure.discharge), Point(cooler, y - 44), style)
        }
        let inlet =
            stage == 0 ? facts.text("suction_temperature", digits: 4) : facts.text("intercooler_temperature", digits: 4)
        sketch.text(inlet ?? "", Point(machine - 30 * size, y - 47), style)
        if stage == 0 { sketch.text(words[.suction], Point(left.x + 6, y - 16), TextStyle(size: 11, isBold: true)) }
        if stage == stages - 1 {
            let hot = facts.text("discharge_temperature_max", digits: 4).map { "max " + $0 } ?? ""
            sketch.text(hot, Point(cooler, y - 29), style)
        }
    }

    private func driver(_ sketch: inout Sketch) {
        let first = start + pitch * 0.52
        let last = start + pitch * (Double(stages) - 0.48)
        for stage in 0..<stages {
            let x = start + pitch * (Double(stage) + 0.52)
            sketch.line(Point(x, y + 28), Point(x, y + 74), .hidden)
        }
        sketch.line(Point(first, y + 74), Point(last, y + 74), .hidden)
        let middle = (first + last) / 2
        sketch.line(Point(middle, y + 74), Point(middle, y + 86), .hidden)
        sketch.circle(Point(middle, y + 106), 20, .body)
        sketch.text("M", Point(middle, y + 111), TextStyle(size: 14, isBold: true))
        let lines = [
            facts.text("driver_rating").map { words[.driver] + " " + $0 },
            facts.text("shaft_power", digits: 4).map { "P " + $0 },
        ]
        sketch.text(
            lines.compactMap { $0 }.joined(separator: ", "),
            Point(middle + 30, y + 104),
            TextStyle(anchor: .start, isBold: true)
        )
        let kind = [
            facts.word("type").map { Wording.choice($0, words.language) },
            facts.plain("overall_ratio").map { "r = " + SheetNumber.text($0, digits: 4) },
            facts.plain("stage_ratio").map {
                "r/" + words[.stage].lowercased() + " = " + SheetNumber.text($0, digits: 4)
            },
        ]
        sketch.text(kind.compactMap { $0 }.joined(separator: ", "), Point(middle + 30, y + 121), .left)
    }
}
