import Foundation
import Gateway

/// Reads the items of a file that has to be read as a whole.
struct WholeFile: Sendable {
    /// More items than that are too many to keep.
    static let itemLimit = 100_000
    /// The same before the file is read, where only the signs are known that stand between values.
    static let separatorLimit = 500_000

    let name: String
    let bytes: Data

    /// - Returns: `nil` for the format that is read line by line.
    /// - Throws: ``CommandFailure`` with the line when the file is not what `format` says, or has too many items.
    func items(_ format: BatchFormat) throws(CommandFailure) -> [BatchItem]? {
        switch format {
        case .yaml: return try YAMLItems(file: self, text: try text()).items()
        case .json:
            _ = try text()
            return try json()
        case .jsonl: return nil
        case .text: return [item(1, .object([.init(name: "text", value: .text(try text().trimmed))]))]
        }
    }

    private func text() throws(CommandFailure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(line: YAMLText.firstBrokenLine(bytes), "is not UTF-8 text")
        }
        return text
    }

    func failure(line: Int, _ detail: String) -> CommandFailure {
        CommandFailure(status: .rejected, message: "\(name), line \(line): \(detail)")
    }

    func item(_ number: Int, line: Int = 1, _ node: JSONNode) -> BatchItem {
        do {
            return BatchItem(number: number, line: line, content: .read(try ListedItem(node)))
        } catch {
            return BatchItem(number: number, line: line, content: .faulty(error))
        }
    }

    func checkSeparators(_ count: Int) throws(CommandFailure) {
        guard count > Self.separatorLimit else { return }
        throw BatchInput.tooMuch("\(name) has more than \(Self.separatorLimit) values")
    }

    func checkItems(_ count: Int) throws(CommandFailure) {
        guard count > Self.itemLimit else { return }
        throw BatchInput.tooMuch("\(name) has more than \(Self.itemLimit) items")
    }

    private func json() throws(CommandFailure) -> [BatchItem] {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes)
        try checkSeparators(content.count { $0 == UInt8(ascii: ",") })
        let nodes: [JSONNode]
        do {
            let root = try JSONParser.parse(content)
            nodes = if case .list(let nodes) = root { nodes } else { [root] }
        } catch {
            let line = content.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
            throw failure(line: line, error.sentence)
        }
        try checkItems(nodes.count)
        return nodes.enumerated().map { item($0 + 1, $1) }
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
