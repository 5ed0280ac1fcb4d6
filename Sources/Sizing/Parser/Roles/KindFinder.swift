/// Finds what kind of equipment a text asks for.
struct KindFinder {
    enum Finding: Sendable {
        case none
        case bareValve
        case unsupported
        case kind(TextKind)
    }

    private let reading: TextReading
    private(set) var finding: Finding = .none
    private(set) var isScrubber = false
    /// Whether a second kind is asked for beside the first one.
    private(set) var isMultiple = false
    /// Where the noun that counts so far ends; moving it starts the look for a compound anew.
    private var previousEnd = 0 {
        didSet {
            scanned = previousEnd
            isCompoundSoFar = true
        }
    }
    /// Up to here the words since ``previousEnd`` were looked at, each once however many nouns follow.
    private var scanned = 0
    private var isCompoundSoFar = true
    private var previousIsAskedFor = false

    init(_ reading: TextReading) {
        self.reading = reading
        for hit in reading.terms { take(hit) }
    }

    private mutating func take(_ hit: TermHit) {
        switch hit.term {
        case .noun(let kind): takeNoun(.kind(kind), hit)
        case .pipeline: takeNoun(.kind(.line), hit)
        case .scrubber: takeNoun(.kind(.separator), hit)
        case .bareValve: takeNoun(.bareValve, hit)
        case .unsupported:
            if case .none = finding { finding = .unsupported }
        case .fluid, .label, .phases, .orientation, .device, .heating, .nothing: break
        }
    }

    private mutating func takeNoun(_ noun: Finding, _ hit: TermHit) {
        switch (finding, noun) {
        case (.none, _), (.unsupported, _):
            begin(noun, hit)
        case (.bareValve, .kind(let kind)):
            if kind == .controlValve || kind == .reliefValve || isCompound(hit) { begin(noun, hit) }
        case (.kind(let first), .kind(let second)):
            if first != .controlSystem { relate(first, second, hit) }
        case (.kind(let first), .bareValve):
            let isKindOfValve = first == .controlValve || first == .reliefValve || first == .controlSystem
            if !isKindOfValve, isCompound(hit), previousIsAskedFor { begin(noun, hit) }
        case (.bareValve, _), (.kind, _):
            break
        }
    }

    private mutating func begin(_ noun: Finding, _ hit: TermHit) {
        finding = noun
        if case .scrubber = hit.term { isScrubber = true } else { isScrubber = false }
        previousEnd = hit.end
        previousIsAskedFor = true
    }

    private mutating func relate(_ first: TextKind, _ second: TextKind, _ hit: TermHit) {
        if first == second || isPipeSize(hit, second) {
            previousEnd = hit.end
        } else if previousIsAskedFor, isCompound(hit) {
            begin(.kind(second), hit)
        } else {
            let joined = isJoinedByConjunction(hit)
            if joined, previousIsAskedFor { isMultiple = true }
            previousIsAskedFor = previousIsAskedFor && joined
            previousEnd = hit.end
        }
    }

    /// "4 inch line" in a request for something else is a size, not a second request.
    private func isPipeSize(_ hit: TermHit, _ kind: TextKind) -> Bool {
        kind == .line && (isInches(hit.start - 1) || isInches(hit.end) || isInches(hit.end + 1))
    }

    private func isInches(_ token: Int) -> Bool { reading.isToken(token) && reading.tokens[token].isEdgeOfInches }

    /// English puts the noun that counts last: pump suction line.
    private mutating func isCompound(_ hit: TermHit) -> Bool {
        guard reading.language == .english else { return false }
        while isCompoundSoFar, scanned < hit.start {
            let token = reading.tokens[scanned]
            isCompoundSoFar = token.kind == .word && token.traits.isDisjoint(with: [.preposition, .conjunction])
            scanned += 1
        }
        return isCompoundSoFar
    }

    /// Whether the nearest joint before the noun is "and" or a comma, rather than a preposition or a place such as "suction".
    private func isJoinedByConjunction(_ hit: TermHit) -> Bool {
        var index = hit.start - 1
        while index >= previousEnd {
            let traits = reading.traits(index)
            if traits.contains(.conjunction) { return true }
            if traits.contains(.article) {
                index -= 1
                continue
            }
            if traits.contains(.preposition) || reading.term(at: index)?.label != nil { return false }
            if reading.isBoundary(index) { return true }
            index -= 1
        }
        return false
    }
}
