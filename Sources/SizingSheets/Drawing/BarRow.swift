/// One bar of a small chart.
struct BarRow: Sendable, Hashable {
    let label: String
    let value: Double
    let text: String
    /// The `data-role` of the bar.
    let name: String
}

extension Sketch {
    /// Horizontal bars that start at `place`, the largest `width` units long, one every 22 units.
    mutating func bars(_ rows: [BarRow], at place: Point, width: Double) {
        guard let most = rows.map(\.value).max(), most > 0 else { return }
        for (index, row) in rows.enumerated() {
            let y = place.y + Double(index) * 22
            let length = max(0, row.value / most) * width
            rectangle(place.x, y, length, 14, index.isMultiple(of: 2) ? .low : .high, role: row.name)
            text(row.label, Point(place.x - 8, y + 11), TextStyle(anchor: .end, size: 11))
            text(row.text, Point(place.x + length + 8, y + 11), TextStyle(anchor: .start, size: 11))
        }
        line(Point(place.x, place.y - 4), Point(place.x, place.y + Double(rows.count) * 22), .thin)
    }
}
