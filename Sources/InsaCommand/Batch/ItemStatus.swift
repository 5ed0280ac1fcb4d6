/// What came of one item.
enum ItemStatus: String, Sendable, Hashable, CaseIterable {
    /// Everything was sized.
    case ok
    /// Some of it was sized.
    case partial
    /// It was read, and has no result.
    case error
    /// It has to be clarified first.
    case unclear
    /// It is no item.
    case invalid
    /// The worker failed.
    case failed
}
