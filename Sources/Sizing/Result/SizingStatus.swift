/// Whether a request was computed.
public enum SizingStatus: String, Sendable, Hashable, Codable {
    /// Computed; read the warnings.
    case ok
    /// Not computed; `error` and `errors` say why.
    case error
}
