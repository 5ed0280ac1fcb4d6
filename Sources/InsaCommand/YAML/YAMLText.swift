import Foundation
import Yams

/// Where in a YAML text something stands that is not accepted, in lines from 1.
enum YAMLText {
    /// The first line that is not UTF-8.
    static func firstBrokenLine(_ bytes: Data) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    /// The signs that stand before or between values; a text has no more values than twice that many, and one.
    static func separators(_ yaml: String) -> Int {
        var count = 0
        var isSign = false
        for byte in yaml.utf8 {
            // A dash or colon is one before a blank, and what is a blank in other alphabets is not told apart here.
            if byte == UInt8(ascii: ",") || (isSign && (byte <= UInt8(ascii: " ") || byte >= 0x80)) { count += 1 }
            isSign = "-:?".utf8.contains(byte)
        }
        return count
    }

    /// The first line on which lists and mappings may be more than `limit` deep.
    ///
    /// The reader goes as deep as the text does, which ends where its stack does. Brackets in texts count as well: nobody
    /// writes that many in one item.
    static func firstDeepLine(_ yaml: String, limit: Int) -> Int? {
        var depth = YAMLDepth()
        for byte in yaml.utf8 {
            depth.read(byte)
            if depth.deepest > limit { return depth.line }
        }
        return nil
    }

    /// Where and why the text cannot be read.
    static func location(of error: YamlError, in yaml: String) -> (line: Int, problem: String) {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            let isReference = problem == "found undefined alias"
            return (mark.line, isReference ? "references (*name) are not understood" : problem)
        case .reader(let problem, let offset, _, _):
            let before = yaml.utf8.prefix(offset ?? 0)
            return (before.count { $0 == UInt8(ascii: "\n") } + 1, problem)
        case .duplicatedKeysInMapping(let duplicates, let context):
            return (context.mark.line, "a key appears twice: \(duplicates.joined(separator: ", "))")
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            return (1, "it cannot be parsed")
        }
    }
}
