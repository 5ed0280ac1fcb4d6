/// Replaces in an error's words what differs between messages of one cause; one pass, linear in the text.
struct ErrorPattern {
    /// Scalars of the text that are looked at.
    private static let longestText = 2000
    /// Characters of the pattern that are kept.
    private static let longestPattern = 200

    private let text: [Unicode.Scalar]
    private var index = 0
    private var result = ""
    /// Quotes of which no further one closes, so that each is searched to the end at most once.
    private var unclosed: Set<Unicode.Scalar> = []

    private init(_ message: String) {
        text = Array(message.unicodeScalars.prefix(Self.longestText))
    }

    /// The pattern of `message`.
    static func of(_ message: String) -> String {
        var pattern = ErrorPattern(message)
        pattern.read()
        return String(pattern.result.prefix(longestPattern))
    }

    private mutating func read() {
        while index < text.count {
            let scalar = text[index]
            if Self.isSpace(scalar) {
                index += 1
                if let last = result.unicodeScalars.last, last != " " { result.append(" ") }
            } else if let end = quoteEnd(from: index) {
                result.append("‹…›")
                index = end + 1
            } else if Self.isDelimiter(scalar) {
                result.unicodeScalars.append(scalar)
                index += 1
            } else {
                readWord()
            }
        }
        while result.unicodeScalars.last == " " { result.unicodeScalars.removeLast() }
    }

    private mutating func readWord() {
        let start = index
        var isLink = false
        repeat {
            isLink = isLink || index >= start + 2 && text[(index - 2)...index].elementsEqual("://".unicodeScalars)
            index += 1
        } while index < text.count && !(isLink ? endsLink(at: index) : endsWord(at: index))
        var end = index
        // What ends a sentence or introduces the next word is not part of this one.
        while end > start + 1, Self.isPunctuation(text[end - 1]) { end -= 1 }
        result.append(ErrorWord(text[start..<end]).masked)
        result.unicodeScalars.append(contentsOf: text[end..<index])
    }

    private func endsWord(at index: Int) -> Bool {
        let scalar = text[index]
        if Self.isSpace(scalar) { return true }
        if scalar == ",", index + 1 < text.count {
            // A comma between two digits belongs to the number.
            return !(ErrorWord.isDigit(text[index - 1]) && ErrorWord.isDigit(text[index + 1]))
        }
        // An apostrophe inside a word is none of the quotes.
        if scalar == "'", index + 1 < text.count { return !text[index + 1].properties.isAlphabetic }
        return Self.isDelimiter(scalar) || Self.closing(scalar) != nil
    }

    /// A link also contains what separates other words, such as `=`.
    private func endsLink(at index: Int) -> Bool {
        switch text[index] {
        case "<", ">", "(", ")", "\"", "`", "'": true
        default: Self.isSpace(text[index])
        }
    }

    /// Where the quotation that begins at `start` ends; `nil` when none does.
    private mutating func quoteEnd(from start: Int) -> Int? {
        guard let closing = Self.closing(text[start]), !unclosed.contains(closing) else { return nil }
        var end = start + 1
        while end < text.count {
            if text[end] == "\\" {
                end += 2
            } else if text[end] == closing, closing != "'" || !isInsideWord(end) {
                return end
            } else {
                end += 1
            }
        }
        unclosed.insert(closing)
        return nil
    }

    private func isInsideWord(_ index: Int) -> Bool {
        index + 1 < text.count && text[index + 1].properties.isAlphabetic
    }

    private static func closing(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar {
        case "\"", "`", "'": scalar
        case "“", "„": "”"
        case "‘": "’"
        case "«": "»"
        default: nil
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }

    private static func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "=", ",", ";", "(", ")", "[", "]", "{", "}", "<", ">", "|", "\"", "`": true
        default: false
        }
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ":", "!", "?", "'", "…": true
        default: false
        }
    }
}
