import Foundation

/// The streams of the process.
enum DatabaseConsole {
    /// Writes `text` and a line break to standard output.
    static func write(_ text: String) {
        FileHandle.standardOutput.write(Data((printable(text) + "\n").utf8))
    }

    /// Writes `text` and a line break to standard error.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((printable(text) + "\n").utf8))
    }

    /// Writes `document` as JSON to standard output.
    static func show(_ document: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        FileHandle.standardOutput.write(try encoder.encode(document) + Data("\n".utf8))
    }

    /// A number of bytes for a person, such as `12.5 MiB`.
    static func size(_ bytes: Int) -> String {
        let units = ["bytes", "KiB", "MiB", "GiB", "TiB"]
        var value = Double(bytes)
        var unit = 0
        while value >= 1024, unit < units.count - 1 {
            value /= 1024
            unit += 1
        }
        return unit == 0 ? "\(bytes) bytes" : String(format: "%.1f %@", value, units[unit])
    }

    /// A time for a person, such as `0.34 s`.
    static func time(_ duration: Duration) -> String {
        duration.formatted(.units(allowed: [.minutes, .seconds], width: .narrow, fractionalPart: .show(length: 2)))
    }

    /// What a stored text cannot do here is move the cursor or hide what follows.
    private static func printable(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
            let isHarmless = scalar == "\n" || scalar.properties.generalCategory != .control
            return isHarmless ? scalar : "\u{FFFD}"
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
