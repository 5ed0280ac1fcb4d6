/// From which scalar of the source each folded byte came; only what differs from one byte for one scalar is stored.
struct ScalarOrigins: Sendable {
    /// From this byte on, the scalar's index is the byte's plus `offset`.
    private struct Shift: Sendable {
        let byte: Int32
        let offset: Int32
    }

    /// Marks without a byte of their own stand on this byte, up to a scalar.
    private struct Mark: Sendable {
        let byte: Int32
        var end: Int32
    }

    private var shifts: [Shift] = []
    private var marks: [Mark] = []
    private var capitals: [Int32] = []
    private(set) var offset = -NormalizedText.head

    /// Notes that a byte came from a scalar that the last offset does not lead to.
    mutating func shift(byte: Int, scalar: Int) {
        offset = scalar - byte
        shifts.append(Shift(byte: Int32(byte), offset: Int32(offset)))
    }

    /// Notes that a dropped scalar belongs to the byte before it.
    mutating func attach(scalar: Int, to byte: Int) {
        if marks.last?.byte == Int32(byte) {
            marks[marks.count - 1].end = Int32(scalar + 1)
        } else {
            marks.append(Mark(byte: Int32(byte), end: Int32(scalar + 1)))
        }
    }

    mutating func noteCapital(_ byte: Int) { capitals.append(Int32(byte)) }

    func isCapital(_ byte: Int) -> Bool {
        let index = Self.partition(capitals.count) { capitals[$0] < Int32(byte) }
        return index < capitals.count && capitals[index] == Int32(byte)
    }

    func source(of range: Range<Int>) -> Range<Int> {
        guard let last = range.last else { return 0..<0 }
        let index = Self.partition(marks.count) { marks[$0].byte < Int32(last) }
        let end =
            index < marks.count && marks[index].byte == Int32(last) ? Int(marks[index].end) : scalar(of: last) + 1
        return scalar(of: range.lowerBound)..<end
    }

    private func scalar(of byte: Int) -> Int {
        let index = Self.partition(shifts.count) { shifts[$0].byte <= Int32(byte) }
        return byte + (index > 0 ? Int(shifts[index - 1].offset) : -NormalizedText.head)
    }

    /// The first index for which the test, true up to there, is false.
    private static func partition(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
