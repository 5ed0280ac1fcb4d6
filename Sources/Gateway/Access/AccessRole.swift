/// What the bearer of a key may do; a later role may do everything an earlier one may.
public enum AccessRole: String, Sendable, Hashable, CaseIterable, Comparable {
    /// Send work and look at it.
    case submitter
    /// Also look at dead letters, pause, restart, replay and reset.
    case `operator`
    /// Everything.
    case admin

    private var rank: Int {
        switch self {
        case .submitter: 0
        case .operator: 1
        case .admin: 2
        }
    }

    /// Orders roles by what they may do, least first.
    public static func < (lhs: AccessRole, rhs: AccessRole) -> Bool { lhs.rank < rhs.rank }
}
