/// One side of an exchanger.
enum StreamSide: String, Sendable, Hashable {
    case hot
    case cold

    var field: StreamField {
        switch self {
        case .hot: .hot
        case .cold: .cold
        }
    }
}
