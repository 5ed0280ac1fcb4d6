/// What all vessels have.
extension Sketch {
    private static let overhang = 12.0

    /// The outline with its seams and its axis.
    mutating func vessel(_ outline: VesselOutline, _ pen: Pen) {
        path(outline.path, pen, role: "vessel")
        let end = outline.depth + Self.overhang
        switch outline.axis {
        case .horizontal:
            for x in [outline.left, outline.right] {
                line(Point(x, outline.top), Point(x, outline.bottom), .hidden, role: "seam")
            }
            let y = outline.centre.y
            line(Point(outline.left - end, y), Point(outline.right + end, y), .centre)
        case .vertical:
            for y in [outline.top, outline.bottom] {
                line(Point(outline.left, y), Point(outline.right, y), .hidden, role: "seam")
            }
            let x = outline.centre.x
            line(Point(x, outline.top - end), Point(x, outline.bottom + end), .centre)
        }
    }

    /// Length and diameter of a lying vessel.
    ///
    /// - Parameters:
    ///   - below: How far below the vessel the length stands.
    ///   - beside: How far to the right of its head the diameter stands.
    mutating func lyingDimensions(
        _ outline: VesselOutline,
        length: String?,
        diameter: String?,
        below: Double,
        beside: Double
    ) {
        if let length {
            let y = outline.bottom + below
            dimension(length, left: outline.left, right: outline.right, at: y, from: outline.bottom)
        }
        if let diameter {
            let x = outline.right + outline.depth + beside
            dimension(diameter, top: outline.top, bottom: outline.bottom, at: x, from: outline.right)
        }
    }
}
