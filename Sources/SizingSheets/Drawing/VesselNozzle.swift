/// A nozzle of a vessel: its name on the drawing and its nominal size.
struct VesselNozzle: Sendable, Hashable {
    let label: String
    let nps: Double

    /// The bore as drawn, in millimetres: the pipe's outside diameter.
    var millimetres: Double { PipeOutside.millimetres(nps: nps) }

    /// The nozzles of a separator, by output name; what the result does not have is not there.
    static func of(_ facts: Facts, _ words: DrawingWords) -> [String: VesselNozzle] {
        let names: [(String, DrawingWord)] = [
            ("nozzle_inlet", .inlet), ("nozzle_gas", .gas), ("nozzle_oil", .oil), ("nozzle_liquid", .liquid),
            ("nozzle_water", .water),
        ]
        var found: [String: VesselNozzle] = [:]
        for (name, word) in names {
            guard let nps = facts.plain(name), nps > 0 else { continue }
            found[name] = VesselNozzle(label: words[word] + " NPS " + SheetNumber.text(nps), nps: nps)
        }
        return found
    }
}

extension Sketch {
    /// A nozzle that stands up or hangs down from a horizontal wall at `y`.
    mutating func nozzle(_ nozzle: VesselNozzle, x: Double, wall y: Double, isUp: Bool, _ scale: DrawingScale) {
        let width = scale(nozzle.millimetres)
        let rise = 24.0
        let top = isUp ? y - rise : y
        rectangle(x - width / 2, top, width, rise, .body, role: "nozzle")
        let flange = min(width + 8, width * 1.7 + 4)
        rectangle(x - flange / 2, isUp ? top - 4 : y + rise, flange, 4, .solid)
        text(nozzle.label, Point(x, isUp ? top - 11 : y + rise + 17), .small)
    }

    /// A nozzle that sticks out to the left or right of a wall at `x`.
    mutating func sideNozzle(_ nozzle: VesselNozzle, y: Double, wall x: Double, isLeft: Bool, _ scale: DrawingScale) {
        let width = scale(nozzle.millimetres)
        let reach = 24.0
        let left = isLeft ? x - reach : x
        rectangle(left, y - width / 2, reach, width, .body, role: "nozzle")
        let flange = min(width + 8, width * 1.7 + 4)
        rectangle(isLeft ? left - 4 : x + reach, y - flange / 2, 4, flange, .solid)
        let place = Point(isLeft ? left - 10 : x + reach + 10, y + 4)
        text(nozzle.label, place, TextStyle(anchor: isLeft ? .end : .start, size: 10.5, colour: "#333"))
    }
}
