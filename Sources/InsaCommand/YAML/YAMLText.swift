import Foundation
import Yams

/// Where in a YAML text something stands that is not accepted, in lines from 1.
enum YAMLText {
    /// The first line that is not UTF-8.
    static func firstBrokenLine(_ bytes: Data) -> Int {
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    /// The first line that seems to use a value by reference (`*name`).
    static func firstReference(_ yaml: String) -> Int? {
        let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
        let reference = /(?:^|[\s\[{,])\*[^\s*]/
        return lines.firstIndex { line in
            line.contains("*") && !line.drop { $0 == " " }.hasPrefix("#") && line.contains(reference)
        }.map { $0 + 1 }
    }

    /// Whether some value seems to have a name to refer to it by (`&name`).
    static func hasAnchor(_ yaml: String) -> Bool {
        yaml.utf8.contains(UInt8(ascii: "&")) && yaml.contains(/(?:^|[\s\[{,])&[^\s&]/)
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
            return (mark.line, problem)
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
