/// What a single word is good for, apart from the phrases that it is part of.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt32

    /// Counts for Spanish.
    static let spanish = Self(rawValue: 1 << 0)
    /// Counts for English.
    static let english = Self(rawValue: 1 << 1)
    /// Asks for a price.
    static let quote = Self(rawValue: 1 << 2)
    /// Makes the noun behind it context.
    static let preposition = Self(rawValue: 1 << 3)
    /// And.
    static let conjunction = Self(rawValue: 1 << 4)
    /// May stand between a label and its number.
    static let transparent = Self(rawValue: 1 << 5)
    /// The number behind it is a name: a class, a schedule, a standard.
    static let identifier = Self(rawValue: 1 << 6)
    /// The number before it is a count.
    static let counted = Self(rawValue: 1 << 7)
    /// Opens a span: from.
    static let from = Self(rawValue: 1 << 8)
    /// Joins the ends of a span: to.
    static let to = Self(rawValue: 1 << 9)
    /// Times a thousand.
    static let thousand = Self(rawValue: 1 << 10)
    /// Times a million.
    static let million = Self(rawValue: 1 << 11)
    /// Phases.
    static let phase = Self(rawValue: 1 << 12)
    /// Starts a phrase of the table of terms.
    static let startsTerm = Self(rawValue: 1 << 13)
    /// Article: never behind the inch that is written `in`.
    static let article = Self(rawValue: 1 << 14)
    /// Flanges: `#` before it is a class.
    static let flange = Self(rawValue: 1 << 15)
    /// May stand between a standard's name and its number.
    static let standardPart = Self(rawValue: 1 << 16)
    /// How much.
    static let howMuch = Self(rawValue: 1 << 17)
    /// Is it.
    static let costs = Self(rawValue: 1 << 18)
    /// Between.
    static let between = Self(rawValue: 1 << 19)
    /// Takes its number without a space, as in SG0.85.
    static let splits = Self(rawValue: 1 << 20)
    /// Says what a transmitter measures, as in "8 de presión".
    static let pressureWord = Self(rawValue: 1 << 21)
    /// The same for temperature.
    static let temperatureWord = Self(rawValue: 1 << 22)
    /// The same for level.
    static let levelWord = Self(rawValue: 1 << 23)
    /// The same for flow.
    static let flowWord = Self(rawValue: 1 << 24)
    /// Behind a hyphen it goes on with what the hyphen leaves out: two- or three-phase.
    static let alternative = Self(rawValue: 1 << 25)
}
