/// Finds the name that somebody most likely meant by a name that is not known.
struct NearestName: Sendable {
    /// Longer names are no slips of the pen, and comparing them would cost more than it helps.
    private static let longest = 40

    private let names: [String]

    init(among names: some Collection<String>) {
        self.names = names.sorted()
    }

    /// The known name nearest to `name`; `nil` when none is near enough to be meant.
    func callAsFunction(_ name: String) -> String? {
        guard name.utf8.count <= Self.longest else { return nil }
        let written = Self.plain(name)
        let near = names.compactMap { known in
            Self.distance(written, Self.plain(known)).map { (name: known, distance: $0) }
        }
        return near.min { $0.distance < $1.distance }?.name
    }

    /// Capitals, hyphens and underscores make no difference.
    private static func plain(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }

    /// The letters to change, or `nil` for too many; a beginning of the other name counts as one.
    private static func distance(_ written: [UInt8], _ known: [UInt8]) -> Int? {
        let (short, long) = written.count < known.count ? (written, known) : (known, written)
        if short.count >= 4, long.starts(with: short) { return min(1, long.count - short.count) }
        let letters = edits(written, known)
        return letters <= max(1, short.count / 3) && letters < short.count ? letters : nil
    }

    /// Letters added, left out, replaced, or swapped with the next.
    private static func edits(_ written: [UInt8], _ known: [UInt8]) -> Int {
        var older: [Int] = []
        var last = Array(0...known.count)
        for (row, letter) in written.enumerated() {
            var current = [row + 1]
            for (column, other) in known.enumerated() {
                var best = min(last[column] + (letter == other ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, letter == known[column - 1], written[row - 1] == other {
                    best = min(best, older[column - 1] + 1)
                }
                current.append(best)
            }
            (older, last) = (last, current)
        }
        return last[known.count]
    }
}
