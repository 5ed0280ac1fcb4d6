import Foundation

/// A scale of a drawing: `1:ratio` on paper.
struct DrawingScale: Sendable, Hashable {
    /// Millimetres of the equipment per millimetre of paper.
    let ratio: Double

    private static let steps = [1.0, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5, 8, 9]

    /// The largest of the usual scales at which everything fits; nil when a size is no usable one.
    ///
    /// - Parameter pairs: sizes in millimetres, each with the units it may take.
    init?(fitting pairs: [(size: Double, room: Double)]) {
        let needed = pairs.map { $0.size * Sketch.perMillimetre / $0.room }.max() ?? 0
        guard needed.isFinite, needed > 1e-12, needed < 1e290 else { return nil }
        let power = pow(10, log10(needed).rounded(.down))
        ratio = (Self.steps.first { $0 * power >= needed * (1 - 1e-9) } ?? 10) * power
    }

    /// Units of the drawing for a size in millimetres.
    func callAsFunction(_ millimetres: Double) -> Double { millimetres * Sketch.perMillimetre / ratio }

    /// `1:40`, or `2:1` where it is larger than life.
    var text: String {
        ratio >= 1 ? "1:" + SheetNumber.text(ratio, digits: 3) : SheetNumber.text(1 / ratio, digits: 3) + ":1"
    }
}

extension Sketch {
    /// A bar of a round length and the scale in words.
    mutating func scaleBar(_ scale: DrawingScale, at place: Point, _ words: DrawingWords) {
        guard let bar = Self.roundLength(near: 90 / scale(1)) else { return }
        let width = scale(bar)
        for part in 0..<4 {
            rectangle(
                place.x + width * Double(part) / 4,
                place.y,
                width / 4,
                5,
                part.isMultiple(of: 2) ? .solid : .body
            )
        }
        let label = bar >= 1000 ? Facts.text(bar / 1000, "m") : Facts.text(bar, "mm")
        text(label, Point(place.x + width + 5, place.y + 6), TextStyle(anchor: .start, size: 10.5))
        text(words[.scale] + " " + scale.text + " " + words[.onPaper], Point(place.x, place.y - 5), .note)
    }

    private static func roundLength(near millimetres: Double) -> Double? {
        guard millimetres.isFinite, millimetres > 0 else { return nil }
        let power = pow(10, log10(millimetres).rounded(.down))
        return [5.0, 2, 1].first { $0 * power <= millimetres }.map { $0 * power }
    }
}
