/// Phrases as paths of word identifiers; the longest one that starts at a token is found in one walk.
struct PhraseTrie<Meaning: Sendable>: Sendable {
    private var edges = FlatTable()
    private var meanings: [Meaning?] = [nil]

    /// The first meaning given to a phrase stays.
    mutating func insert(_ phrase: [Int32], _ meaning: Meaning) {
        var node: Int32 = 0
        for id in phrase {
            let key = Self.edge(node, id)
            if let next = edges[key] {
                node = next
            } else {
                let next = Int32(meanings.count)
                meanings.append(nil)
                edges.insert(key, next)
                node = next
            }
        }
        if meanings[Int(node)] == nil { meanings[Int(node)] = meaning }
    }

    func child(of node: Int32, by id: Int32) -> Int32? { edges[Self.edge(node, id)] }

    func meaning(at node: Int32) -> Meaning? { meanings[Int(node)] }

    private static func edge(_ node: Int32, _ id: Int32) -> UInt64 {
        UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
    }
}
