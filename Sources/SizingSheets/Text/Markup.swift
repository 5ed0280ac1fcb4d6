import Mustache

/// Text that may stand in HTML, in an attribute or in SVG as it is.
///
/// Every value that reaches a template is of this type, so that nothing from outside gets there unescaped. Escaping goes by
/// scalar: a quote followed by a combining mark is still a quote to whoever reads the page.
struct Markup: Sendable, Hashable {
    let source: String

    /// Escapes `text`; longer ones end in an ellipsis after `limit` scalars.
    init(_ text: String, limit: Int = 4000) {
        var escaped = String.UnicodeScalarView()
        var room = limit
        for scalar in text.unicodeScalars where Self.isPrintable(scalar) {
            guard room > 0 else {
                escaped.append("…")
                break
            }
            room -= 1
            Self.append(scalar, to: &escaped)
        }
        source = String(escaped)
    }

    /// Takes what is markup already.
    init(verbatim markup: String) { source = markup }

    private static func append(_ scalar: Unicode.Scalar, to out: inout String.UnicodeScalarView) {
        switch scalar {
        case "<": out.append(contentsOf: "&lt;".unicodeScalars)
        case ">": out.append(contentsOf: "&gt;".unicodeScalars)
        case "&": out.append(contentsOf: "&amp;".unicodeScalars)
        case "\"": out.append(contentsOf: "&quot;".unicodeScalars)
        case "'": out.append(contentsOf: "&#39;".unicodeScalars)
        // because: the alphabet of Unicode is no enumeration of ours
        default: out.append(scalar)
        }
    }

    /// Whether XML allows it and it does not turn the direction of what follows.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: true
        case 0..<0x20, 0x7F..<0xA0: false
        case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: false
        // because: the alphabet of Unicode is no enumeration of ours
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

extension Markup: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self.init(value) }
}

extension Markup: MustacheCustomRenderable {
    var renderText: String { source }
    var isNull: Bool { false }
}
