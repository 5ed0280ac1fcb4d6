import Foundation

/// The frame of a small diagram and what its axes run to.
struct Plot: Sendable, Hashable {
    let left: Double
    let top: Double
    let width: Double
    let height: Double
    var xLeast = 0.0
    var xMost = 1.0
    var yLeast = 0.0
    var yMost = 1.0

    init(left: Double, top: Double, width: Double, height: Double) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    var right: Double { left + width }
    var bottom: Double { top + height }

    func point(_ x: Double, _ y: Double) -> Point {
        Point(
            left + (xMost > xLeast ? width * (x - xLeast) / (xMost - xLeast) : 0),
            bottom - (yMost > yLeast ? height * (y - yLeast) / (yMost - yLeast) : 0)
        )
    }

    /// Round numbers between two ends, about `count` of them.
    static func ticks(_ least: Double, _ most: Double, about count: Double = 5) -> [Double] {
        let span = most - least
        guard span.isFinite, span > 1e-12, abs(most) < 1e15 else { return [] }
        let raw = span / count
        let power = pow(10, log10(raw).rounded(.down))
        let step = ([1.0, 2, 2.5, 5].first { $0 * power >= raw } ?? 10) * power
        let first = (least / step).rounded(.up)
        return (0...12).map { (first + Double($0)) * step }.filter { $0 <= most + step * 1e-9 }
    }
}

extension Sketch {
    /// The frame with ticks, numbers and the names of the axes.
    mutating func axes(_ plot: Plot, _ xName: String, _ yName: String) {
        for x in Plot.ticks(plot.xLeast, plot.xMost) {
            let place = plot.point(x, plot.yLeast)
            line(place, Point(place.x, place.y + 4), .thin)
            text(SheetNumber.text(x, digits: 4), Point(place.x, place.y + 16), .small)
        }
        for y in Plot.ticks(plot.yLeast, plot.yMost) {
            let place = plot.point(plot.xLeast, y)
            line(place, Point(plot.right, place.y), Pen.grid)
            text(SheetNumber.text(y, digits: 4), Point(place.x - 6, place.y + 4), TextStyle(anchor: .end, size: 10.5))
        }
        polyline([Point(plot.left, plot.top), Point(plot.left, plot.bottom), Point(plot.right, plot.bottom)], .outline)
        text(xName, Point(plot.right, plot.bottom + 32), TextStyle(anchor: .end, size: 11, isBold: true))
        text(yName, Point(plot.left - 34, plot.top - 12), TextStyle(anchor: .start, size: 11, isBold: true))
    }
}
