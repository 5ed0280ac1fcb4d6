/// How far a file of results is written, and how far that is on the disk.
struct ResultPosition: Hashable {
    /// After so many bytes what was written is forced to the disk.
    static let syncSize = 8_388_608

    /// The end of what was there before.
    let start: Int
    /// The end of the last whole line.
    private(set) var end: Int
    /// The end of what is known to be on the disk.
    private var kept: Int

    /// - Parameter end: The end of what is there, all of it on the disk.
    init(end: Int = 0) {
        start = end
        self.end = end
        kept = end
    }

    /// Whether enough was written to be forced to the disk.
    var isDue: Bool { end - kept >= Self.syncSize }

    mutating func add(_ bytes: Int) { end += bytes }

    /// What was written is on the disk.
    mutating func keep() { kept = end }

    /// What was written may not be on the disk.
    ///
    /// - Returns: The end of what is.
    mutating func lose() -> Int {
        end = kept
        return end
    }
}
