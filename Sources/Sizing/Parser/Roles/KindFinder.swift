/// Finds what kind of equipment a text asks for.
struct KindFinder {
    enum Finding: Sendable {
        case none
        case bareValve
        case unsupported
        case kind(TextKind)
    }

    private let reading: TextReading
    private let inchTokens: Set<Int>
    private(set) var finding: Finding = .none
    private(set) var isScrubber = false
    /// Whether a second kind is asked for beside the first one.
    private(set) var isMultiple = false
    private var previousEnd = 0
    private var previousIsAskedFor = false

    init(_ reading: TextReading, quantities: [TextQuantity]) {
        self.reading = reading
        let inches = quantities.filter { $0.unit?.symbol == "in" }
        inchTokens = Set(inches.flatMap { [$0.tokens.lowerBound, $0.tokens.upperBound - 1] })
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
        kind == .line
            && (inchTokens.contains(hit.start - 1) || inchTokens.contains(hit.end) || inchTokens.contains(hit.end + 1))
    }

    /// English puts the noun that counts last: pump suction line.
    private func isCompound(_ hit: TermHit) -> Bool {
        guard reading.language == .english else { return false }
        return (previousEnd..<max(previousEnd, hit.start)).allSatisfy { index in
            reading.tokens[index].kind == .word && !reading.traits(index).contains(.preposition)
                && !reading.traits(index).contains(.conjunction)
        }
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
            if reading.matcher.isBoundary(index) { return true }
            index -= 1
        }
        return false
    }
}
