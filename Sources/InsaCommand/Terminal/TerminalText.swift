/// Makes foreign text fit for a terminal.
enum TerminalText {
    /// `text` without control characters, which could move the cursor or hide what follows; line breaks become spaces.
    static func sanitized(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control: clean.append("\n\r\t".unicodeScalars.contains(scalar) ? " " : "\u{FFFD}")
            case .format, .lineSeparator, .paragraphSeparator, .surrogate: clean.append("\u{FFFD}")
            default: clean.append(scalar)
            }
        }
        return String(clean)
    }

    /// The columns `text` takes: two for East Asian wide characters and emoji, none for combining marks.
    static func width(_ text: String) -> Int {
        text.reduce(0) { sum, character in
            guard let scalar = character.unicodeScalars.first else { return sum }
            return sum + (isWide(scalar) ? 2 : 1)
        }
    }

    /// `text` cut to at most `columns`, the cut shown as `…`.
    static func shortened(_ text: String, to columns: Int) -> String {
        guard width(text) > columns else { return text }
        guard columns > 0 else { return "" }
        var kept = ""
        var used = 1
        for character in text {
            used += width(String(character))
            guard used <= columns else { break }
            kept.append(character)
        }
        return kept + "…"
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }
}
