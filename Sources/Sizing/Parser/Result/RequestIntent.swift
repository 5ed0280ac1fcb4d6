/// What the writer wants in the end.
public enum RequestIntent: String, Sendable, Hashable, Codable, CaseIterable {
    /// A size.
    case size
    /// A price, and the size that it needs.
    case quote
}
