import Foundation
import Gateway

/// Reads the items of a file that has to be read as a whole.
struct WholeFile: Sendable {
    let name: String
    let bytes: Data

    /// - Throws: ``CommandFailure`` with the line when the file is not what `format` says.
    func items(_ format: BatchFormat) throws(CommandFailure) -> [BatchItem] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw failure(line: YAMLText.firstBrokenLine(bytes), "is not UTF-8 text")
        }
        switch format {
        case .yaml: return try YAMLItems(file: self, text: text).items()
        case .json: return try json()
        case .jsonl: return jsonLines()
        case .text: return [item(1, .object([.init(name: "text", value: .text(text.trimmed))]))]
        }
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

    private func json() throws(CommandFailure) -> [BatchItem] {
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : Array(bytes)
        do {
            let root = try JSONParser.parse(content)
            let nodes = if case .list(let nodes) = root { nodes } else { [root] }
            return nodes.enumerated().map { item($0 + 1, $1) }
        } catch {
            let line = content.prefix(error.offset).count { $0 == UInt8(ascii: "\n") } + 1
            throw failure(line: line, error.sentence)
        }
    }

    private func jsonLines() -> [BatchItem] {
        let lines = Array(bytes).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        var items: [BatchItem] = []
        for (index, line) in lines.enumerated() where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
            items.append(BatchItem(number: items.count + 1, line: index + 1, content: .json(Array(line))))
        }
        return items
    }
}

extension String {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
