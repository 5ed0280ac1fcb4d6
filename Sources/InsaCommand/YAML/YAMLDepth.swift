/// How deep a YAML text can be at most, byte by byte: by brackets, by dashes in a row, by indentation.
struct YAMLDepth {
    private(set) var line = 1
    private var brackets = 0
    private var dashes = 0
    private var indentation = 0
    private var isIndenting = true
    private var previous = UInt8(ascii: "\n")

    var deepest: Int { max(brackets, dashes, indentation) }

    mutating func read(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\n"):
            (line, dashes, indentation, isIndenting) = (line + 1, 0, 0, true)
        case UInt8(ascii: " "):
            if "-?:".utf8.contains(previous) { dashes += 1 }
            if isIndenting { indentation += 1 }
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
            // A dash at the beginning of a line cannot stand inside brackets: what was open before it was text.
            if previous == UInt8(ascii: "\n") { brackets = 0 }
            if previous != UInt8(ascii: " "), previous != UInt8(ascii: "\n") { dashes = 0 }
            isIndenting = false
        case UInt8(ascii: "["), UInt8(ascii: "{"): (brackets, isIndenting) = (brackets + 1, false)
        case UInt8(ascii: "]"), UInt8(ascii: "}"): (brackets, isIndenting) = (max(0, brackets - 1), false)
        // because: every other byte is text.
        default: (dashes, isIndenting) = (0, false)
        }
        previous = byte
    }
}
