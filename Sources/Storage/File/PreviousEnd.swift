/// How the instance before this one ended.
public enum PreviousEnd: Hashable, Sendable {
    /// There was none.
    case none
    /// It closed the database.
    case clean(instance: Int64)
    /// It was killed or crashed, or the machine went down.
    case unclean(instance: Int64)

    /// Whether it did not close the database.
    public var isUnclean: Bool {
        switch self {
        case .none, .clean: false
        case .unclean: true
        }
    }
}
