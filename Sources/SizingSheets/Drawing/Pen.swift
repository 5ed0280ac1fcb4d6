/// How something is drawn.
enum Pen: String, Sendable {
    /// What is there.
    case outline = "fill=\"none\" stroke=\"#111\" stroke-width=\"2\""
    /// A body seen from outside.
    case body = "fill=\"#fff\" stroke=\"#111\" stroke-width=\"2\""
    /// A cut or a filled part.
    case solid = "fill=\"#111\" stroke=\"#111\" stroke-width=\"1\""
    /// A second body, lighter.
    case part = "fill=\"#f1f3f5\" stroke=\"#111\" stroke-width=\"1.2\""
    /// Thin lines of details.
    case thin = "fill=\"none\" stroke=\"#333\" stroke-width=\"0.9\""
    /// Dimension and extension lines.
    case dimension = "fill=\"none\" stroke=\"#555\" stroke-width=\"0.7\""
    /// An arrow head of a dimension.
    case arrow = "fill=\"#555\" stroke=\"none\""
    /// An arrow of a flow.
    case flow = "fill=\"#0b4f8a\" stroke=\"#0b4f8a\" stroke-width=\"1.6\""
    /// Centre lines.
    case centre = "fill=\"none\" stroke=\"#777\" stroke-width=\"0.7\" stroke-dasharray=\"14 3 3 3\""
    /// Hidden or schematic edges.
    case hidden = "fill=\"none\" stroke=\"#555\" stroke-width=\"1\" stroke-dasharray=\"5 3\""
    /// Liquid hydrocarbon or any liquid.
    case liquid = "fill=\"#f0d9a8\" stroke=\"none\""
    /// Water.
    case water = "fill=\"#b9d9f2\" stroke=\"none\""
    /// A level.
    case level = "fill=\"none\" stroke=\"#0b4f8a\" stroke-width=\"1.3\""
    /// Hatched material such as a mist extractor.
    case mesh = "fill=\"#d9dde1\" stroke=\"#333\" stroke-width=\"0.9\""
    /// Lines behind a diagram.
    case grid = "fill=\"none\" stroke=\"#d5d9dd\" stroke-width=\"0.8\""
    /// The first curve of a diagram.
    case curve = "fill=\"none\" stroke=\"#0b4f8a\" stroke-width=\"2\""
    /// The second curve of a diagram.
    case secondCurve = "fill=\"none\" stroke=\"#a33a00\" stroke-width=\"2\""
    /// A bar of a chart, below.
    case low = "fill=\"#5b8db8\" stroke=\"#234\" stroke-width=\"0.8\""
    /// A bar of a chart, above.
    case high = "fill=\"#d9833b\" stroke=\"#432\" stroke-width=\"0.8\""
}
