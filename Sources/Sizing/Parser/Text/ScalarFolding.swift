/// Compatibility folding of the characters beyond ASCII that requests use: the part of NFKC, case and accent folding
/// that changes what a text means, as pure table look-ups with no dependence on the machine's locale.
enum ScalarFolding {
    enum Fold {
        case byte(UInt8)
        case word(String)
        case raised(UInt8)
        case dash
        case fraction
        case dropped(isMark: Bool)
    }

    /// U+00C0 to U+00FF without accents; `*` is the multiplication sign, `/` the division sign.
    private static let latin = Array("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)

    /// U+0100 to U+017F without accents, the ligatures by their first letter.
    private static let extended = Array(
        """
        aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssss\
        ssttttttuuuuuuuuuuuuwwyyyzzzzzzs
        """.utf8
    )

    private static let words: [UInt32: String] = [
        0x2103: "\u{B0}c", 0x2109: "\u{B0}f", 0x33A5: "m3", 0x33A1: "m2", 0x339C: "mm", 0x339D: "cm", 0x339E: "km",
        0x338F: "kg", 0x33AA: "kpa", 0x33AB: "mpa", 0x33BE: "kw", 0x33BF: "mw", 0x2113: "l", 0x2116: "no",
        0x212A: "k", 0x33A4: "cm3", 0x33A0: "cm2", 0x33C4: "cc", 0x3390: "hz", 0x33A9: "pa", 0x3388: "cal",
        0x33D7: "ph",
        0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl",
    ]

    static func fold(_ scalar: Unicode.Scalar) -> Fold {
        let value = scalar.value
        switch value {
        case 0xC0...0xFF:
            return .byte(latin[Int(value - 0xC0)])
        case 0x100...0x17F:
            return .byte(extended[Int(value - 0x100)])
        case 0x00A0...0x00BF:
            return latinSign(value)
        case 0x0300...0x036F, 0xFE00...0xFE0F, 0x20D0...0x20F0, 0x1AB0...0x1ACE, 0x1DC0...0x1DFF:
            return .dropped(isMark: true)
        case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0x061C, 0x180E:
            return .dropped(isMark: false)
        case 0x0394, 0x03B4, 0x2206:
            return .byte(UInt8(ascii: "d"))
        case 0x03BC:
            return .byte(UInt8(ascii: "u"))
        case 0x2000...0x2BFF:
            return symbol(value)
        case 0x3000:
            return .byte(0x20)
        case 0x1F000...0x1FAFF:
            return .byte(NormalizedText.other)
        case 0xFF01...0xFF5E:
            return ascii(value - 0xFF01 + 0x21)
        case 0x1D400...0x1D6A3:
            return .byte(UInt8(ascii: "a") + UInt8((value - 0x1D400) % 26))
        case 0x1D7CE...0x1D7FF:
            return .byte(UInt8(ascii: "0") + UInt8((value - 0x1D7CE) % 10))
        default:
            return words[value].map(Fold.word) ?? unknown(scalar)
        }
    }

    private static func latinSign(_ value: UInt32) -> Fold {
        switch value {
        case 0xA0: .byte(0x20)
        case 0xAA: .byte(UInt8(ascii: "a"))
        case 0xAD: .dropped(isMark: false)
        case 0xB0, 0xBA: .byte(NormalizedText.degree)
        case 0xB2, 0xB3: .raised(UInt8(ascii: "0") + UInt8(value - 0xB0))
        case 0xB9: .raised(UInt8(ascii: "1"))
        case 0xB5: .byte(UInt8(ascii: "u"))
        case 0xB7: .byte(UInt8(ascii: "*"))
        // A fraction sign makes the number next to it unreadable, which is asked about; it must not vanish.
        case 0xBC...0xBE: .fraction
        case 0xAB, 0xBB: .byte(UInt8(ascii: "\""))
        default: .byte(NormalizedText.other)
        }
    }

    private static func symbol(_ value: UInt32) -> Fold {
        switch value {
        case 0x2000...0x200A, 0x202F, 0x205F: .byte(0x20)
        case 0x2028, 0x2029: .byte(0x0A)
        case 0x2010...0x2013, 0x2212: .byte(UInt8(ascii: "-"))
        case 0x2014, 0x2015: .dash
        case 0x2018, 0x2019, 0x2032: .byte(UInt8(ascii: "'"))
        case 0x201C, 0x201D, 0x2033: .byte(UInt8(ascii: "\""))
        case 0x2022, 0x2023, 0x2043, 0x25A0...0x25CF: .byte(UInt8(ascii: ";"))
        case 0x2044, 0x2215: .byte(UInt8(ascii: "/"))
        case 0x22C5, 0x2219: .byte(UInt8(ascii: "*"))
        case 0x2070, 0x2074...0x2079: .raised(UInt8(ascii: "0") + UInt8(value - 0x2070))
        case 0x2080...0x2089: .byte(UInt8(ascii: "0") + UInt8(value - 0x2080))
        case 0x2150...0x215E: .fraction
        default: words[value].map(Fold.word) ?? .byte(NormalizedText.other)
        }
    }

    private static func ascii(_ value: UInt32) -> Fold {
        let byte = UInt8(value)
        return .byte(byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte)
    }

    private static func unknown(_ scalar: Unicode.Scalar) -> Fold {
        let isContent = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        return .byte(isContent ? NormalizedText.foreign : NormalizedText.other)
    }
}
