/// A vessel on the paper: its scale and its outline.
struct VesselFrame {
    let scale: DrawingScale
    let outline: VesselOutline

    /// - Parameters:
    ///   - diameter: The name of the diameter among the facts.
    ///   - room: What the length with its heads and the diameter may take, in units of the drawing.
    ///   - place: The middle of the vessel's width, and its upper end with the head.
    /// - Returns: `nil` when a size is missing or no usable one.
    init?(
        _ facts: Facts,
        diameter name: String,
        axis: VesselOutline.Axis,
        room: (length: Double, diameter: Double),
        at place: Point
    ) {
        guard let diameter = facts.millimetres(name), let length = facts.millimetres("seam_to_seam_length"),
            let scale = DrawingScale(fitting: [(length + diameter / 2, room.length), (diameter, room.diameter)])
        else { return nil }
        let half =
            switch axis {
            case .horizontal: scale(diameter) / 2
            case .vertical: scale(diameter) / 4 + scale(length) / 2
            }
        self.scale = scale
        outline = VesselOutline(
            axis: axis,
            centre: Point(place.x, place.y + half),
            diameter: scale(diameter),
            length: scale(length)
        )
    }
}
