import Foundation

/// A drawing being made: 720 units wide, which is 180 mm on paper.
///
/// Everything is an absolute coordinate, so that whoever measures the file measures the equipment.
struct Sketch: Sendable {
    /// Units per millimetre of paper.
    static let perMillimetre = 4.0
    /// The width of every drawing.
    static let width = 720.0

    let height: Double
    private(set) var body = ""

    init(height: Double) { self.height = height }

    /// A number of the file: two decimals, never anything that is not one.
    static func text(_ number: Double) -> String {
        guard number.isFinite else { return "0" }
        let bounded = min(max(number, -100_000), 100_000)
        let rounded = (bounded * 100).rounded() / 100
        return rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded)
    }

    mutating func line(_ from: Point, _ to: Point, _ pen: Pen = .thin, role: String? = nil) {
        let ends =
            "x1=\"\(Self.text(from.x))\" y1=\"\(Self.text(from.y))\" x2=\"\(Self.text(to.x))\" y2=\"\(Self.text(to.y))\""
        add("line", ends, pen, role)
    }

    mutating func rectangle(
        _ x: Double,
        _ y: Double,
        _ width: Double,
        _ height: Double,
        _ pen: Pen = .outline,
        role: String? = nil
    ) {
        let place = "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\""
        let size = "width=\"\(Self.text(max(0, width)))\" height=\"\(Self.text(max(0, height)))\""
        add("rect", place + " " + size, pen, role)
    }

    mutating func circle(_ centre: Point, _ radius: Double, _ pen: Pen = .outline, role: String? = nil) {
        let place = "cx=\"\(Self.text(centre.x))\" cy=\"\(Self.text(centre.y))\""
        add("circle", place + " r=\"\(Self.text(max(0, radius)))\"", pen, role)
    }

    mutating func path(_ data: String, _ pen: Pen = .outline, role: String? = nil) {
        add("path", "d=\"\(data)\"", pen, role)
    }

    mutating func polygon(_ points: [Point], _ pen: Pen = .body, role: String? = nil) {
        add("polygon", "points=\"\(Self.list(points))\"", pen, role)
    }

    mutating func polyline(_ points: [Point], _ pen: Pen = .outline, role: String? = nil) {
        add("polyline", "points=\"\(Self.list(points))\"", pen, role)
    }

    mutating func text(_ text: String, _ at: Point, _ style: TextStyle = .label) {
        guard !text.isEmpty else { return }
        var attributes = "x=\"\(Self.text(at.x))\" y=\"\(Self.text(at.y))\" font-size=\"\(Self.text(style.size))\""
        attributes += " text-anchor=\"\(style.anchor.rawValue)\" fill=\"\(style.colour)\""
        if style.isBold { attributes += " font-weight=\"700\"" }
        if style.turn != 0 {
            attributes += " transform=\"rotate(\(Self.text(style.turn)) \(Self.text(at.x)) \(Self.text(at.y)))\""
        }
        body += "<text \(attributes)>\(Markup(text, limit: 160).source)</text>\n"
    }

    /// A note at the foot, in lines of the drawing's width.
    mutating func note(_ text: String, at y: Double) {
        var line = ""
        var place = y
        for word in text.split(separator: " ") {
            if line.count + word.count > 128 {
                self.text(line, Point(20, place), .note)
                (line, place) = ("", place + 13)
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        self.text(line, Point(20, place), .note)
    }

    /// The finished file.
    func svg(_ title: String, _ description: String, id: String, language: String) -> String {
        let size =
            "viewBox=\"0 0 \(Self.text(Self.width)) \(Self.text(height))\" width=\"720\" height=\"\(Self.text(height))\""
        return """
            <svg xmlns="http://www.w3.org/2000/svg" \(size) role="img" aria-labelledby="\(id)-title \(id)-desc" \
            lang="\(language)" font-family="'Liberation Sans', Arial, Helvetica, 'DejaVu Sans', sans-serif">
            <title id="\(id)-title">\(Markup(title).source)</title>
            <desc id="\(id)-desc">\(Markup(description).source)</desc>
            \(body)</svg>
            """
    }

    private mutating func add(_ element: String, _ attributes: String, _ pen: Pen, _ role: String?) {
        let name = role.map { " data-role=\"\($0)\"" } ?? ""
        body += "<\(element) \(attributes) \(pen.rawValue)\(name)/>\n"
    }

    private static func list(_ points: [Point]) -> String {
        points.map { text($0.x) + "," + text($0.y) }.joined(separator: " ")
    }
}
