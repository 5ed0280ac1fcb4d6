/// Reads the members of one JSON object strictly: wrong types and unknown names are noted with a pointer, all of them.
struct ObjectReader {
    /// So many unknown names are noted: a body full of them must not make an answer many times its size.
    private static let mostStrangers = 32

    /// Where the object is in the body, as a JSON pointer.
    let pointer: String
    private let members: [JSONNode.Member]
    private(set) var faults: [InputFault] = []

    /// - Throws: A problem with status 422 when `node` is not an object.
    init(_ node: JSONNode, at pointer: String = "") throws(Problem) {
        guard case .object(let members) = node else {
            throw .unacceptable([InputFault(pointer: pointer, detail: "must be an object, not \(node.kind)")])
        }
        self.members = members
        self.pointer = pointer
    }

    /// The member `name`; null counts as absent.
    func member(_ name: String) -> JSONNode? {
        guard let node = members.first(where: { $0.name == name })?.value, node != .null else { return nil }
        return node
    }

    /// A text of at most `limit` characters.
    mutating func text(_ name: String, limit: Int) -> String? {
        guard let node = member(name) else { return nil }
        guard case .text(let text) = node else { return wrong(name, "must be a string, not \(node.kind)") }
        // Bytes are an upper bound of characters and free to count.
        guard text.utf8.count <= limit || text.count <= limit else {
            return wrong(name, "must have at most \(limit) characters")
        }
        return text
    }

    mutating func flag(_ name: String) -> Bool? {
        guard let node = member(name) else { return nil }
        guard case .flag(let flag) = node else { return wrong(name, "must be true or false, not \(node.kind)") }
        return flag
    }

    /// A number above `lower` and at most `upper`.
    mutating func number(_ name: String, above lower: Double, upTo upper: Double) -> Double? {
        guard let node = member(name) else { return nil }
        guard case .number(let number) = node else { return wrong(name, "must be a number, not \(node.kind)") }
        guard number > lower, number <= upper else {
            return wrong(name, "must be above \(lower.shortText) and at most \(upper.shortText)")
        }
        return number
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
        guard let node = member(name) else { return nil }
        guard case .number(let number) = node, let integer = Int(exactly: number), range.contains(integer) else {
            return wrong(name, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return integer
    }

    /// A list of at most `limit` elements.
    mutating func list(_ name: String, limit: Int) -> [JSONNode]? {
        guard let node = member(name) else { return nil }
        guard case .list(let elements) = node else { return wrong(name, "must be a list, not \(node.kind)") }
        guard elements.count <= limit else { return wrong(name, "must have at most \(limit) elements") }
        return elements
    }

    /// One of a few words.
    mutating func word<Word>(_ name: String, from words: [(text: String, value: Word)]) -> Word? {
        guard let node = member(name) else { return nil }
        if case .text(let text) = node, let match = words.first(where: { $0.text == text }) { return match.value }
        return wrong(name, "must be one of \(words.map(\.text).joined(separator: ", "))")
    }

    mutating func note(_ fault: InputFault) { faults.append(fault) }

    mutating func note(_ name: String, _ detail: String) {
        faults.append(InputFault(pointer: "\(pointer)/\(name)", detail: detail))
    }

    mutating func note(contentsOf others: [InputFault]) { faults += others }

    /// Notes the members that are not one of `names`, with the name that was meant where one is near.
    mutating func allowOnly(_ names: Set<String>) {
        let strangers = members.lazy.filter { !names.contains($0.name) }.prefix(Self.mostStrangers)
        guard !strangers.isEmpty else { return }
        let nearest = NearestName(among: names)
        let known = names.sorted().joined(separator: ", ")
        for stranger in strangers {
            let hint = nearest(stranger.name).map { "; did you mean \($0)? Known are" } ?? "; known are"
            note(InputFault.escaped(stranger.name), "is not a known field\(hint) \(known)")
        }
    }

    /// - Throws: A problem with status 422 that lists every fault, when there is one.
    func finish() throws(Problem) {
        if !faults.isEmpty { throw .unacceptable(faults) }
    }

    private mutating func wrong<Value>(_ name: String, _ detail: String) -> Value? {
        note(name, detail)
        return nil
    }
}

extension Double {
    /// Without a fraction when there is none.
    fileprivate var shortText: String { self == rounded() && abs(self) < 1e15 ? String(Int(self)) : String(self) }
}
