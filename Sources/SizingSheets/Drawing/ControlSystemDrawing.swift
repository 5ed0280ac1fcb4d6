import Sizing

/// The cabinet with its racks and cards, and what hangs on the network.
struct ControlSystemDrawing {
    private let facts: Facts
    private let words: DrawingWords
    private let cards: [(name: String, count: Int)]
    private let racks: Int
    private static let shownRacks = 6

    init?(_ facts: Facts, _ words: DrawingWords) {
        guard let racks = facts.plain("racks"), racks >= 1, racks < 1e6 else { return nil }
        self.facts = facts
        self.words = words
        self.racks = Int(racks)
        cards = ["AI", "AO", "DI", "DO"].map { name in
            (name, Int(min(max(facts.plain(name + "_cards") ?? 0, 0), 1e6)))
        }
    }

    private var slots: Int { Int(min(max(facts.plain("slots_per_rack") ?? 10, 1), 20)) }
    private var shown: Int { min(racks, Self.shownRacks) }

    func sketch() -> Sketch {
        let rows = 66 + Double(shown) * 44 + (racks > shown ? 24 : 0)
        let height = max(270, rows)
        var sketch = Sketch(height: height + 44)
        cabinet(&sketch, rows)
        network(&sketch)
        sketch.note(words[.controlNote], at: height + 24)
        return sketch
    }

    private func cabinet(_ sketch: inout Sketch, _ height: Double) {
        let cabinets = facts.plain("cabinets") ?? 1
        sketch.text(words[.cabinet] + " × " + SheetNumber.text(cabinets), Point(20, 22), .title)
        sketch.rectangle(20, 32, 360, height - 32, .outline)
        sketch.rectangle(28, 40, 344, height - 48, .thin)
        var left = cards
        for rack in 0..<shown {
            let y = 52 + Double(rack) * 44
            sketch.rectangle(40, y, 320, 36, .part, role: "rack")
            sketch.text("\(rack + 1)", Point(50, y + 22), .small)
            fill(&sketch, &left, y)
        }
        if racks > shown {
            let text = "+ \(racks - shown) " + words[.more]
            sketch.text(text, Point(200, height - 14), TextStyle(isBold: true))
        }
    }

    private func fill(_ sketch: inout Sketch, _ left: inout [(name: String, count: Int)], _ y: Double) {
        let width = 296 / Double(slots)
        for slot in 0..<slots {
            guard let index = left.firstIndex(where: { $0.count > 0 }) else { return }
            left[index].count -= 1
            let x = 60 + Double(slot) * width
            let pens: [Pen] = [.low, .high, .water, .liquid]
            sketch.rectangle(x + 1, y + 3, width - 2, 30, pens[index], role: "card-" + left[index].name)
            sketch.text(left[index].name, Point(x + width / 2, y + 22), TextStyle(size: min(10, width * 0.55)))
        }
    }

    private func network(_ sketch: inout Sketch) {
        sketch.text(words[.network], Point(420, 22), .title)
        sketch.line(Point(430, 60), Point(700, 60), .outline)
        sketch.line(Point(380, 60), Point(430, 60), .hidden)
        let nodes: [(DrawingWord, Double)] = [
            (.switches, facts.plain("switches") ?? 0), (.station, facts.plain("operator_stations") ?? 0),
            (.server, facts.plain("servers") ?? 0),
        ]
        let present = nodes.filter { $0.1 > 0 }
        for (index, node) in present.enumerated() {
            let x = 476 + Double(index) * 92
            sketch.line(Point(x, 60), Point(x, 80), .outline)
            sketch.rectangle(x - 40, 80, 80, 34, .part)
            sketch.text("× " + SheetNumber.text(node.1), Point(x, 102), TextStyle(size: 14, isBold: true))
            sketch.text(words[node.0], Point(x, 130), TextStyle(size: 10))
        }
        numbers(&sketch)
    }

    private func numbers(_ sketch: inout Sketch) {
        let ports = facts.plain("network_ports").map { SheetNumber.text($0) + " " + words[.ports] }
        let size = facts.plain("switch_size").map { "(" + words[.switches] + " " + SheetNumber.text($0) + ")" }
        sketch.text([ports, size].compactMap { $0 }.joined(separator: " "), Point(430, 158), .left)
        let ups = facts.plain("ups_rating").map { words[.ups] + " " + SheetNumber.text($0) + " kVA" }
        let battery = facts.text("battery_energy", digits: 3)
        sketch.text([ups, battery].compactMap { $0 }.joined(separator: ", "), Point(430, 178), .left)
        for (index, card) in cards.enumerated() {
            let y = 204 + Double(index) * 18
            let required = facts.plain(card.name + "_required").map { SheetNumber.text($0) } ?? "–"
            let text = "\(card.name): \(facts.plain(card.name).map { SheetNumber.text($0) } ?? "–") → \(required)"
            sketch.text(text, Point(430, y), .left)
            sketch.text("\(card.count) × \(card.name)", Point(590, y), .left)
        }
    }
}
