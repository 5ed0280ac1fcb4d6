/// Texts for the parser: requests of a grammar, changed at random, and plain noise.
public struct FuzzTexts: Sendable {
    private var random: SplitMix

    /// Creates a source of texts; the same seed gives the same texts.
    public init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// The next text, at most some hundred characters long.
    public mutating func next() -> String {
        switch random.below(16) {
        case 0: bytes()
        case 1: scalars()
        case 2, 3: words()
        case 4: list()
        default: changed(request())
        }
    }

    // MARK: - The grammar

    private mutating func request() -> String {
        var parts = [random.pick(FuzzVocabulary.openings), random.pick(FuzzVocabulary.nouns)]
        for _ in 0..<random.below(8) { parts.append(quantity()) }
        let joint = random.pick([" ", ", ", ", ", "; ", " y ", " and "])
        return parts[0] + parts[1] + " " + parts.dropFirst(2).joined(separator: joint)
    }

    private mutating func quantity() -> String {
        let before = random.pick(FuzzVocabulary.labels)
        let after = random.below(4) == 0 ? " " + random.pick(FuzzVocabulary.labels) : ""
        let space = random.below(5) == 0 ? "" : " "
        return before + " " + number() + space + random.pick(FuzzVocabulary.units) + after
    }

    private mutating func number() -> String {
        let digits = String(random.below(Int(random.pick([10, 100, 1_000, 100_000, 1_000_000_000]))))
        switch random.below(9) {
        case 0: return digits + "." + String(random.below(1_000))
        case 1: return digits + "," + String(random.below(1_000))
        case 2: return String(random.below(999) + 1) + random.pick([".", ","]) + "000"
        case 3: return "1.250,5"
        case 4: return "-" + digits
        case 5: return random.pick(["0,850", "1 1/2", "10 000", "1e5", "½", "10\u{B3}", "1.250.000", "10.000.00"])
        default: return digits
        }
    }

    private mutating func words() -> String {
        var parts: [String] = []
        for _ in 0..<random.below(30) { parts.append(random.pick(FuzzVocabulary.everything)) }
        return parts.joined(separator: random.below(3) == 0 ? "" : " ")
    }

    private mutating func list() -> String {
        let mark = random.pick(["- ", "• ", "V-101: ", "1) ", ""])
        var lines: [String] = []
        for _ in 0..<random.below(4) + 1 { lines.append(mark + request()) }
        return lines.joined(separator: "\n")
    }

    // MARK: - Noise

    private mutating func bytes() -> String {
        var raw: [UInt8] = []
        for _ in 0..<random.below(80) { raw.append(UInt8(truncatingIfNeeded: random.next())) }
        return String(decoding: raw, as: UTF8.self)
    }

    private mutating func scalars() -> String {
        var text = String.UnicodeScalarView()
        for _ in 0..<random.below(60) { text.append(scalar()) }
        return String(text)
    }

    private mutating func scalar() -> Unicode.Scalar {
        let blocks: [Range<UInt32>] = [
            0x20..<0x7F, 0..<0x20, 0xA0..<0x180, 0x300..<0x370, 0x600..<0x700, 0x2000..<0x2100, 0x2100..<0x2C00,
            0x3380..<0x33E0, 0x4E00..<0x4F00, 0xFB00..<0xFB10, 0xFF00..<0xFF60, 0x1D400..<0x1D800, 0x1F600..<0x1F650,
            0xE0000..<0xE0080,
        ]
        let block = random.pick(blocks)
        let value = block.lowerBound + UInt32(random.below(block.count))
        return Unicode.Scalar(value) ?? "?"
    }

    /// Zero to four small changes: what people mistype and what attackers try.
    private mutating func changed(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)
        for _ in 0..<random.below(5) where !scalars.isEmpty {
            let place = random.below(scalars.count)
            switch random.below(7) {
            case 0: scalars.remove(at: place)
            case 1: scalars.insert(scalar(), at: place)
            case 2: scalars[place] = scalar()
            case 3: scalars.insert(contentsOf: Array(random.pick(FuzzVocabulary.everything).unicodeScalars), at: place)
            case 4: scalars.swapAt(place, random.below(scalars.count))
            case 5: scalars.insert(random.pick(["\u{200B}", "\u{301}", "\u{202E}", "\n", "😀"]), at: place)
            default: scalars.removeSubrange(place..<min(place + random.below(12), scalars.count))
            }
        }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }
}
