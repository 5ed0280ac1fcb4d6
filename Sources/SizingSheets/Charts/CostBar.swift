import Sizing

/// The range of a cost as a bar that begins at zero.
struct CostBar {
    private let cost: CostEstimate
    private let words: CostWords

    init(_ cost: CostEstimate, _ words: CostWords) {
        self.cost = cost
        self.words = words
    }

    func svg(id: String, language: String) -> String {
        var sketch = Sketch(height: 92)
        if cost.high > 0, cost.high.isFinite {
            let left = 30.0
            let width = 600.0
            let place = { (value: Double) in left + max(0, value / cost.high) * width }
            sketch.line(Point(left, 52), Point(left + width, 52), .thin)
            sketch.line(Point(left, 44), Point(left, 60), .thin)
            sketch.text("0", Point(left, 76), .small)
            let low = place(cost.low)
            let middle = place(cost.totalModule)
            sketch.rectangle(low, 40, middle - low, 24, .low, role: "cost-low")
            sketch.rectangle(middle, 40, place(cost.high) - middle, 24, .high, role: "cost-high")
            sketch.line(Point(middle, 32), Point(middle, 70), .outline)
            sketch.text(SheetNumber.money(cost.low), Point(low, 82), .label)
            sketch.text(SheetNumber.money(cost.totalModule), Point(middle, 24), TextStyle(size: 15, isBold: true))
            sketch.text(SheetNumber.money(cost.high), Point(place(cost.high), 82), .label)
        }
        sketch.text(words.title, Point(left(of: 30), 12), TextStyle(anchor: .start, size: 11, colour: "#444"))
        let description = [cost.low, cost.totalModule, cost.high].map { SheetNumber.money($0) }.joined(separator: ", ")
        return sketch.svg(words.title, description, id: id, language: language)
    }

    private func left(of margin: Double) -> Double { cost.high > 0 ? margin : 20 }
}
