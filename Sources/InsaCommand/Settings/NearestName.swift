/// Finds the name somebody probably meant.
enum NearestName {
    /// The known name closest to `name`, when it is close enough to be a slip of the fingers.
    static func of(_ name: String, among known: [String]) -> String? {
        // because: a name of megabytes is no slip, and the distance takes time with the product of both lengths.
        guard name.utf8.count <= 128 else { return nil }
        let folded = Array(name.lowercased().utf8)
        let ranked = known.map { (name: $0, distance: distance(folded, Array($0.lowercased().utf8))) }
        guard let best = ranked.min(by: { ($0.distance, $0.name) < ($1.distance, $1.name) }) else { return nil }
        return best.distance <= max(2, folded.count / 3) ? best.name : nil
    }

    /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one into the other.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1], current[column]) + 1
                best = min(best, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
