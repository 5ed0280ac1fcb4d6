/// A cylinder with two 2:1 elliptical heads, lying or standing.
struct VesselOutline: Sendable, Hashable {
    /// Which way the axis runs.
    enum Axis: Sendable {
        case horizontal
        case vertical
    }

    let axis: Axis
    /// The middle of the cylinder.
    let centre: Point
    /// Inside diameter, units of the drawing.
    let diameter: Double
    /// Seam to seam, units of the drawing.
    let length: Double

    var left: Double { centre.x - (axis == .horizontal ? length : diameter) / 2 }
    var right: Double { centre.x + (axis == .horizontal ? length : diameter) / 2 }
    var top: Double { centre.y - (axis == .horizontal ? diameter : length) / 2 }
    var bottom: Double { centre.y + (axis == .horizontal ? diameter : length) / 2 }
    /// The depth of a head.
    var depth: Double { diameter / 4 }

    /// The outline of the inside as a path.
    var path: String {
        let t = Sketch.text
        switch axis {
        case .horizontal:
            let arc = "A \(t(depth)) \(t(diameter / 2)) 0 0 1"
            return "M \(t(left)) \(t(top)) L \(t(right)) \(t(top)) \(arc) \(t(right)) \(t(bottom)) "
                + "L \(t(left)) \(t(bottom)) \(arc) \(t(left)) \(t(top)) Z"
        case .vertical:
            let arc = "A \(t(diameter / 2)) \(t(depth)) 0 0 1"
            return "M \(t(left)) \(t(top)) \(arc) \(t(right)) \(t(top)) L \(t(right)) \(t(bottom)) "
                + "\(arc) \(t(left)) \(t(bottom)) Z"
        }
    }

    /// What is below `level`, which lies in the cylinder, as a path.
    func filling(upTo level: Double) -> String {
        let t = Sketch.text
        switch axis {
        case .horizontal:
            let reach = depth * headShare(level)
            let arc = "A \(t(depth)) \(t(diameter / 2)) 0 0 1"
            return "M \(t(left - reach)) \(t(level)) L \(t(right + reach)) \(t(level)) \(arc) \(t(right)) \(t(bottom)) "
                + "L \(t(left)) \(t(bottom)) \(arc) \(t(left - reach)) \(t(level)) Z"
        case .vertical:
            return "M \(t(left)) \(t(level)) L \(t(right)) \(t(level)) L \(t(right)) \(t(bottom)) "
                + "A \(t(diameter / 2)) \(t(depth)) 0 0 1 \(t(left)) \(t(bottom)) Z"
        }
    }

    /// What is below `level` to the left of a weir at `x`, in a lying vessel.
    func filling(upTo level: Double, before x: Double) -> String {
        let t = Sketch.text
        let reach = depth * headShare(level)
        return
            "M \(t(left - reach)) \(t(level)) L \(t(x)) \(t(level)) L \(t(x)) \(t(bottom)) L \(t(left)) \(t(bottom)) "
            + "A \(t(depth)) \(t(diameter / 2)) 0 0 1 \(t(left - reach)) \(t(level)) Z"
    }

    /// What is below `level` to the right of a weir at `x`, in a lying vessel.
    func filling(upTo level: Double, after x: Double) -> String {
        let t = Sketch.text
        let reach = depth * headShare(level)
        return "M \(t(x)) \(t(level)) L \(t(right + reach)) \(t(level)) "
            + "A \(t(depth)) \(t(diameter / 2)) 0 0 1 \(t(right)) \(t(bottom)) L \(t(x)) \(t(bottom)) Z"
    }

    /// How far the head reaches at the height `y`, as a share of its depth.
    func headShare(_ y: Double) -> Double {
        let share = diameter > 0 ? (y - centre.y) / (diameter / 2) : 0
        return max(0, 1 - share * share).squareRoot()
    }
}
