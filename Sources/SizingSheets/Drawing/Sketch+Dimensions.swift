/// Dimension lines, arrows and callouts.
extension Sketch {
    private static let head = 7.0

    /// A dimension from `left` to `right` at the height `y`, with extension lines from `edge`.
    mutating func dimension(_ label: String, left: Double, right: Double, at y: Double, from edge: Double) {
        extend(Point(left, edge), Point(left, y))
        extend(Point(right, edge), Point(right, y))
        if right - left > 3 * Self.head {
            line(Point(left, y), Point(right, y), .dimension)
            arrow(at: Point(left, y), toward: Point(-1, 0), .arrow)
            arrow(at: Point(right, y), toward: Point(1, 0), .arrow)
            let isWide = right - left > Double(label.count) * 6.3
            text(label, isWide ? Point((left + right) / 2, y - 5) : Point(right + 8, y + 4), isWide ? .label : .left)
        } else {
            line(Point(left - 20, y), Point(left, y), .dimension)
            line(Point(right, y), Point(right + 20, y), .dimension)
            arrow(at: Point(left, y), toward: Point(1, 0), .arrow)
            arrow(at: Point(right, y), toward: Point(-1, 0), .arrow)
            text(label, Point(right + 24, y + 4), .left)
        }
    }

    /// A dimension from `top` to `bottom` at `x`, with extension lines from `edge`; the label stands upright beside it.
    mutating func dimension(_ label: String, top: Double, bottom: Double, at x: Double, from edge: Double) {
        extend(Point(edge, top), Point(x, top))
        extend(Point(edge, bottom), Point(x, bottom))
        let isRoomy = bottom - top > 3 * Self.head
        if isRoomy {
            line(Point(x, top), Point(x, bottom), .dimension)
            arrow(at: Point(x, top), toward: Point(0, -1), .arrow)
            arrow(at: Point(x, bottom), toward: Point(0, 1), .arrow)
        } else {
            line(Point(x, top - 18), Point(x, top), .dimension)
            line(Point(x, bottom), Point(x, bottom + 18), .dimension)
            arrow(at: Point(x, top), toward: Point(0, 1), .arrow)
            arrow(at: Point(x, bottom), toward: Point(0, -1), .arrow)
        }
        let isRight = x > edge
        if isRoomy, bottom - top > Double(label.count) * 6.4 {
            let beside = Point(isRight ? x + 13 : x - 5, (top + bottom) / 2)
            text(label, beside, TextStyle(turn: -90))
        } else {
            let beside = Point(isRight ? x + 6 : x - 6, (top + bottom) / 2 + 4)
            text(label, beside, isRight ? .left : .right)
        }
    }

    /// A text with a line to what it speaks of.
    mutating func callout(_ label: String, to target: Point, text place: Point, anchor: TextStyle.Anchor = .start) {
        let width = Double(label.count) * 6.2 + 6
        let left = anchor == .end ? place.x - width : place.x - 3
        line(Point(target.x > left + width / 2 ? left + width : left, place.y - 4), target, .dimension)
        circle(target, 1.8, .arrow)
        text(label, place, TextStyle(anchor: anchor))
    }

    /// An arrow of a flow from one point to another.
    mutating func flow(_ from: Point, _ to: Point) {
        line(from, to, .flow)
        let length = max(1e-9, ((to.x - from.x) * (to.x - from.x) + (to.y - from.y) * (to.y - from.y)).squareRoot())
        arrow(at: to, toward: Point((to.x - from.x) / length, (to.y - from.y) / length), .flow)
    }

    mutating func arrow(at tip: Point, toward direction: Point, _ pen: Pen) {
        let back = Point(tip.x - direction.x * Self.head, tip.y - direction.y * Self.head)
        let side = Point(-direction.y * 2.4, direction.x * 2.4)
        polygon(
            [tip, Point(back.x + side.x, back.y + side.y), Point(back.x - side.x, back.y - side.y)],
            pen
        )
    }

    private mutating func extend(_ from: Point, _ to: Point) {
        guard abs(from.x - to.x) + abs(from.y - to.y) > 3 else { return }
        line(from, to, .dimension)
    }
}
