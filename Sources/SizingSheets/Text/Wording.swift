import Sizing

/// Names of inputs, outputs and choices as a person reads them.
enum Wording {
    private static let labels = table(
        [WordTable.geometry, WordTable.process, WordTable.machines, WordTable.systems].joined(separator: "\n")
    )
    private static let choices = table(WordTable.choices)

    /// The name of an input or output; one without an entry is made readable.
    static func label(_ name: String, _ language: Language) -> String { labels[name]?[language] ?? readable(name) }

    /// Whether there is an entry for an input or output.
    static func isKnown(_ name: String) -> Bool { labels[name] != nil }

    /// A word of a choice, a designation or a type.
    static func choice(_ word: String, _ language: Language) -> String { choices[word]?[language] ?? word }

    /// The last name of a pointer such as `/inputs/gas_rate`, as a person reads it.
    static func label(ofPointer pointer: String, _ language: Language) -> String {
        guard let name = pointer.split(separator: "/").last.map(String.init) else { return "" }
        return labels[name]?[language] ?? name
    }

    private static func readable(_ name: String) -> String {
        let words = name.prefix(80).replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// Lines of `name|English|Spanish`.
    private static func table(_ text: String) -> [String: Words] {
        var words: [String: Words] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "|").map(String.init)
            guard parts.count == 3 else { continue }
            words[parts[0]] = Words(english: parts[1], spanish: parts[2])
        }
        return words
    }

    private struct Words: Sendable {
        let english: String
        let spanish: String

        subscript(language: Language) -> String {
            switch language {
            case .english: english
            case .spanish: spanish
            }
        }
    }
}
