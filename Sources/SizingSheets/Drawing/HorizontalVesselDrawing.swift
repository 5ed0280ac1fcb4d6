/// A lying separator with its levels and nozzles.
struct HorizontalVesselDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let scale: DrawingScale
    private let outline: VesselOutline
    private let nozzles: [String: VesselNozzle]

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard
            let frame = VesselFrame(
                facts,
                diameter: "diameter",
                axis: .horizontal,
                room: (520, 170),
                at: Point(308, 66)
            )
        else { return nil }
        self.facts = facts
        self.words = words
        scale = frame.scale
        outline = frame.outline
        nozzles = VesselNozzle.of(facts, words)
    }

    private var isThreePhase: Bool { facts.plain("water_depth_fraction") != nil }
    /// The method sizes for a vessel half full; with layers their sum says the same.
    private var levelShare: Double {
        guard let water = facts.plain("water_depth_fraction"), let oil = facts.plain("oil_depth_fraction") else {
            return 0.5
        }
        return min(max(water + oil, 0), 1)
    }
    private var level: Double { outline.bottom - levelShare * outline.diameter }
    private var interface: Double? {
        facts.plain("water_depth_fraction").map { outline.bottom - min(max($0, 0), 1) * outline.diameter }
    }
    private var weir: Double { outline.right - 0.16 * outline.length }

    func sketch() -> Sketch {
        var sketch = Sketch(height: outline.bottom + 150)
        supports(&sketch)
        contents(&sketch)
        internals(&sketch)
        sketch.vessel(outline, .outline)
        levels(&sketch)
        connections(&sketch)
        dimensions(&sketch)
        return sketch
    }

    private func contents(_ sketch: inout Sketch) {
        guard isThreePhase, let interface else {
            sketch.path(outline.filling(upTo: level), .liquid, role: "liquid")
            return
        }
        let bucket = outline.bottom - (outline.bottom - level) * 0.8
        sketch.path(outline.filling(upTo: level, before: weir), .liquid, role: "liquid")
        sketch.path(outline.filling(upTo: interface, before: weir), .water, role: "water")
        sketch.path(outline.filling(upTo: bucket, after: weir), .liquid)
        sketch.line(Point(weir, level), Point(weir, outline.bottom), .outline, role: "weir")
        sketch.text(words[.weir], Point(weir + 4, level - 5), TextStyle(anchor: .start, size: 10, colour: "#333"))
    }

    private func levels(_ sketch: inout Sketch) {
        let end = isThreePhase ? weir : outline.right + outline.depth * outline.headShare(level)
        let start = outline.left - outline.depth * outline.headShare(level)
        sketch.line(Point(start, level), Point(end, level), .level, role: "level")
        let share = SheetNumber.text(levelShare, digits: 3) + " D"
        sketch.text(words[.normalLevel] + " " + share, Point(outline.centre.x, level - 5), TextStyle(size: 11))
        guard let interface, let depth = facts.plain("water_depth_fraction") else { return }
        sketch.line(
            Point(outline.left - outline.depth * outline.headShare(interface), interface),
            Point(weir, interface),
            .level,
            role: "interface"
        )
        let label = words[.interface] + " " + SheetNumber.text(depth, digits: 3) + " D"
        sketch.text(label, Point(outline.centre.x, interface - 4), TextStyle(size: 11))
    }

    private func internals(_ sketch: inout Sketch) {
        if facts.bills("mist_extractor") {
            let x = gasX
            let width = min(outline.length * 0.06, 26)
            sketch.rectangle(x - width / 2, outline.top, width, min(26, outline.diameter * 0.3), .mesh)
            sketch.text(words[.mist], Point(x - width / 2 - 5, outline.top + 14), TextStyle(anchor: .end, size: 10))
        }
        if facts.bills("inlet_device"), nozzles["nozzle_inlet"] != nil {
            let x = inletX
            sketch.polyline(
                [Point(x - 9, outline.top + 8), Point(x, outline.top + 18), Point(x + 9, outline.top + 8)],
                .thin
            )
        }
    }

    private var inletX: Double { outline.left + 0.08 * outline.length }
    private var gasX: Double { outline.right - 0.08 * outline.length }

    private func connections(_ sketch: inout Sketch) {
        if let inlet = nozzles["nozzle_inlet"] {
            sketch.nozzle(inlet, x: inletX, wall: outline.top, isUp: true, scale)
        }
        if let gas = nozzles["nozzle_gas"] { sketch.nozzle(gas, x: gasX, wall: outline.top, isUp: true, scale) }
        if let oil = nozzles["nozzle_oil"] ?? nozzles["nozzle_liquid"] {
            sketch.nozzle(oil, x: outline.right - 0.08 * outline.length, wall: outline.bottom, isUp: false, scale)
        }
        if let water = nozzles["nozzle_water"] {
            sketch.nozzle(water, x: outline.left + 0.58 * outline.length, wall: outline.bottom, isUp: false, scale)
        }
    }

    private func supports(_ sketch: inout Sketch) {
        guard facts.bills("saddle") else { return }
        for x in [outline.left + 0.2 * outline.length, outline.left + 0.76 * outline.length] {
            let half = min(22, outline.length * 0.05)
            sketch.polygon(
                [
                    Point(x - half, outline.bottom - 8), Point(x + half, outline.bottom - 8),
                    Point(x + half + 5, outline.bottom + 26), Point(x - half - 5, outline.bottom + 26),
                ],
                .part
            )
        }
    }

    private func dimensions(_ sketch: inout Sketch) {
        sketch.lyingDimensions(
            outline,
            length: facts.bothLengths("seam_to_seam_length").map { $0 + " " + words[.between] },
            diameter: facts.bothLengths("diameter").map { words[.inside] + " " + $0 },
            below: 72,
            beside: 34
        )
        let y = outline.bottom + 104
        sketch.scaleBar(scale, at: Point(20, y), words)
        sketch.note(words[.schematicVessel], at: y + 26)
    }
}
