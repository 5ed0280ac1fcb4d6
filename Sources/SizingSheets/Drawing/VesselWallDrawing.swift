/// A pressure vessel with the thickness of its plates.
struct VesselWallDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let scale: DrawingScale
    private let outline: VesselOutline

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard
            let frame = VesselFrame(
                facts,
                diameter: "inside_diameter",
                axis: .horizontal,
                room: (480, 150),
                at: Point(310, 62)
            )
        else { return nil }
        self.facts = facts
        self.words = words
        scale = frame.scale
        outline = frame.outline
    }

    func sketch() -> Sketch {
        var sketch = Sketch(height: outline.bottom + 244)
        sketch.vessel(outline, .body)
        callouts(&sketch)
        dimensions(&sketch)
        plates(&sketch, top: outline.bottom + 84)
        sketch.scaleBar(scale, at: Point(20, outline.bottom + 196), words)
        sketch.note(words[.wallNote], at: outline.bottom + 222)
        return sketch
    }

    private func callouts(_ sketch: inout Sketch) {
        if let shell = facts.bothLengths("shell_thickness_nominal") {
            sketch.callout(
                words[.shell] + " t = " + shell,
                to: Point(outline.centre.x - 40, outline.top),
                text: Point(outline.centre.x, outline.top - 16)
            )
        }
        if let head = facts.bothLengths("head_thickness_nominal") {
            sketch.callout(
                words[.heads] + " t = " + head,
                to: Point(outline.left - outline.depth * 0.6, outline.centre.y - outline.diameter * 0.4),
                text: Point(max(30, outline.left + 4), outline.top - 36)
            )
        }
        var inside: [String] = []
        if let pressure = facts.text("mawp") { inside.append("MAWP " + pressure) }
        if let volume = facts.text("internal_volume") { inside.append("V = " + volume) }
        sketch.text(inside.joined(separator: ", "), Point(outline.centre.x, outline.centre.y - 8))
    }

    private func dimensions(_ sketch: inout Sketch) {
        sketch.lyingDimensions(
            outline,
            length: facts.bothLengths("seam_to_seam_length").map { $0 + " " + words[.between] },
            diameter: facts.bothLengths("inside_diameter").map { words[.inside] + " " + $0 },
            below: 36,
            beside: 44
        )
    }

    private func plates(_ sketch: inout Sketch, top: Double) {
        let names = [
            ("shell_thickness_required", DrawingWord.shell, DrawingWord.required),
            ("shell_thickness_nominal", .shell, .nominal), ("head_thickness_required", .heads, .required),
            ("head_thickness_nominal", .heads, .nominal),
        ]
        let rows = names.compactMap { name, part, state in
            facts.millimetres(name).map {
                BarRow(
                    label: words[part] + ", " + words[state],
                    value: $0,
                    text: facts.bothLengths(name) ?? "",
                    name: name
                )
            }
        }
        sketch.text(words[.plates], Point(20, top - 8), .title)
        sketch.bars(rows, at: Point(180, top), width: 300)
    }
}
