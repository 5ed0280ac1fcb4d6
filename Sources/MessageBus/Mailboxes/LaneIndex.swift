/// The lanes of a mailbox from the most to the least urgent.
enum LaneIndex {
    /// Control traffic, ahead of every priority.
    static let control = 0
    /// The least urgent lane.
    static let last = 4
    static let count = 5

    static func of(_ priority: Priority) -> Int {
        Int(priority.rawValue) + 1
    }
}
