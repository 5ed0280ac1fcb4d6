/// A standing separator with its level and nozzles.
struct VerticalVesselDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let scale: DrawingScale
    private let outline: VesselOutline
    private let nozzles: [String: VesselNozzle]

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard
            let frame = VesselFrame(facts, diameter: "diameter", axis: .vertical, room: (330, 190), at: Point(290, 56))
        else { return nil }
        self.facts = facts
        self.words = words
        scale = frame.scale
        outline = frame.outline
        nozzles = VesselNozzle.of(facts, words)
    }

    /// The liquid stands above the lower seam; it never leaves the cylinder.
    private var level: Double? {
        facts.millimetres("liquid_height").map { max(outline.top, outline.bottom - scale($0)) }
    }

    func sketch() -> Sketch {
        var sketch = Sketch(height: outline.bottom + outline.depth + 112)
        skirt(&sketch)
        if let level {
            sketch.path(outline.filling(upTo: level), .liquid, role: "liquid")
            sketch.line(Point(outline.left, level), Point(outline.right, level), .level, role: "level")
            let isThreePhase = nozzles["nozzle_water"] != nil
            let content = isThreePhase ? words[.oil] + " + " + words[.water].lowercased() : words[.liquid]
            sketch.text(content, Point(outline.centre.x, level + 15), TextStyle(size: 10.5))
        }
        mist(&sketch)
        sketch.vessel(outline, .outline)
        connections(&sketch)
        dimensions(&sketch)
        return sketch
    }

    private func skirt(_ sketch: inout Sketch) {
        guard facts.bills("skirt") else { return }
        let foot = outline.bottom + outline.depth + 22
        sketch.rectangle(outline.left, outline.bottom, outline.diameter, foot - outline.bottom, .part)
        sketch.rectangle(outline.left - 8, foot, outline.diameter + 16, 4, .solid)
    }

    private func mist(_ sketch: inout Sketch) {
        guard facts.bills("mist_extractor") else { return }
        let thick = min(12, outline.length * 0.05)
        let y = outline.top + min(10, outline.length * 0.06)
        sketch.rectangle(outline.left, y, outline.diameter, thick, .mesh)
        sketch.callout(
            words[.mist],
            to: Point(outline.right - 5, y + thick / 2),
            text: Point(outline.right + 54, y - 14)
        )
    }

    private func connections(_ sketch: inout Sketch) {
        if let gas = nozzles["nozzle_gas"] {
            sketch.nozzle(gas, x: outline.centre.x, wall: outline.top - outline.depth, isUp: true, scale)
        }
        let base = level ?? outline.centre.y
        if let inlet = nozzles["nozzle_inlet"] {
            let y = max(outline.top + 24, base - (base - outline.top) * 0.35)
            sketch.sideNozzle(inlet, y: y, wall: outline.left, isLeft: true, scale)
        }
        let liquid = outline.bottom - base
        if let oil = nozzles["nozzle_oil"] {
            sketch.sideNozzle(oil, y: base + liquid * 0.3, wall: outline.right, isLeft: false, scale)
        }
        if let water = nozzles["nozzle_water"] {
            sketch.sideNozzle(
                water,
                y: outline.bottom - min(14, liquid * 0.15),
                wall: outline.right,
                isLeft: false,
                scale
            )
        }
        if let liquidNozzle = nozzles["nozzle_liquid"] {
            sketch.sideNozzle(
                liquidNozzle,
                y: outline.bottom - min(14, max(0, liquid) * 0.15),
                wall: outline.right,
                isLeft: false,
                scale
            )
        }
    }

    private func dimensions(_ sketch: inout Sketch) {
        if let length = facts.bothLengths("seam_to_seam_length") {
            sketch.dimension(
                length + " " + words[.between],
                top: outline.top,
                bottom: outline.bottom,
                at: outline.right + 190,
                from: outline.right
            )
        }
        if let level, let height = facts.bothLengths("liquid_height") {
            sketch.dimension(
                words[.liquidHeight] + " " + height,
                top: level,
                bottom: outline.bottom,
                at: outline.left - 46,
                from: outline.left
            )
        }
        let foot = outline.bottom + outline.depth
        if let diameter = facts.bothLengths("diameter") {
            sketch.dimension(
                words[.inside] + " " + diameter,
                left: outline.left,
                right: outline.right,
                at: foot + 46,
                from: outline.bottom
            )
        }
        sketch.scaleBar(scale, at: Point(20, foot + 66), words)
        sketch.note(words[.schematicVessel], at: foot + 90)
    }
}
