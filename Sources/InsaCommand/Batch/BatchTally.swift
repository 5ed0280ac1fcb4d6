/// How many items ended how.
struct BatchTally: Sendable, Hashable {
    /// More codes than there are come only from a file that somebody else wrote.
    private static let mostCodes = 500

    private(set) var count = 0
    private(set) var statuses: [ItemStatus: Int] = [:]
    private(set) var codes: [String: Int] = [:]

    /// How many were sized as a whole.
    var sized: Int { statuses[.ok] ?? 0 }

    mutating func add(_ status: ItemStatus, code: String?) {
        count += 1
        statuses[status, default: 0] += 1
        guard let code, codes.count < Self.mostCodes || codes[code] != nil else { return }
        codes[code, default: 0] += 1
    }
}
