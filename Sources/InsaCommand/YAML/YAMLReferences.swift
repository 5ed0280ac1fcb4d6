/// Finds values that are used by reference in a YAML text before anything reads it.
///
/// The reader unfolds a reference wherever it stands, also in keys, which it then compares: a kilobyte can spell more than
/// a machine can finish. It does not say that it met one, so the text itself has to tell. What is found may be part of a
/// text in quotes; what is not found is no reference.
struct YAMLReferences {
    private let bytes: [UInt8]

    /// The first line with a `*name` whose `&name` stands somewhere.
    static func firstLine(_ yaml: String) -> Int? {
        let finder = Self(bytes: Array(yaml.utf8))
        let anchors = Set(finder.places(of: UInt8(ascii: "&")).map(finder.name))
        guard !anchors.isEmpty else { return nil }
        let place = finder.places(of: UInt8(ascii: "*")).first { anchors.contains(finder.name(at: $0)) }
        return place.map { place in finder.bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1 }
    }

    /// Where `sign` stands before a name, and where a value may begin.
    private func places(of sign: UInt8) -> some Sequence<Int> {
        bytes.indices.lazy.filter { index in
            bytes[index] == sign && (index == 0 || Self.mayPrecede(bytes[index - 1]))
                && index + 1 < bytes.count && (Self.isOfName(bytes[index + 1]) || bytes[index + 1] >= 0x80)
        }
    }

    /// Blanks, the signs of lists and mappings, the end of a key in quotes, and every sign of another alphabet, some of
    /// which end a line.
    private static func mayPrecede(_ byte: UInt8) -> Bool {
        byte <= UInt8(ascii: " ") || byte >= 0x80 || "[]{},:?-\"'".utf8.contains(byte)
    }

    private func name(at place: Int) -> ArraySlice<UInt8> {
        bytes[(place + 1)...].prefix(while: Self.isOfName)
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        // because: every other byte ends a name.
        default: false
        }
    }
}
