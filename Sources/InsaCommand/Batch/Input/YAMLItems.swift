import Gateway
import Yams

/// Reads a YAML list of items; a value means what it would mean in JSON, and what only looks like a number is text.
struct YAMLItems: Sendable {
    private static let depthLimit = 32
    /// The same before it is read, where only the text is known.
    private static let roughDepthLimit = 256
    /// Values of one item: with references a short text can spell more than memory holds.
    private static let valueLimit = 10_000

    let file: WholeFile
    let text: String

    /// - Throws: ``CommandFailure`` with the line when the file is no YAML list.
    func items() throws(CommandFailure) -> [BatchItem] {
        if let line = YAMLText.firstDeepLine(text, limit: Self.roughDepthLimit) {
            throw file.failure(line: line, "is nested too deep")
        }
        if let line = YAMLReferences.firstLine(text) {
            throw file.failure(line: line, "references (&name, *name) are not understood; write the value out")
        }
        try file.checkSeparators(YAMLText.separators(text))
        guard let root = try root() else { return [] }
        switch root {
        case .sequence(let nodes):
            try file.checkItems(nodes.count)
            return nodes.enumerated().map { item($0 + 1, $1) }
        case .mapping: return [item(1, root)]
        case .scalar where root.null != nil: return []
        case .scalar, .alias:
            let detail = "must be a list of items, each with kind and inputs or with text"
            throw file.failure(line: root.mark?.line ?? 1, detail)
        }
    }

    private func root() throws(CommandFailure) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            let (line, problem) = YAMLText.location(of: error, in: text)
            throw file.failure(line: line, "is not valid YAML: \(problem)")
        } catch {
            throw file.failure(line: 1, "is not valid YAML")
        }
    }

    private func item(_ number: Int, _ node: Node) -> BatchItem {
        let line = node.mark?.line ?? 1
        var values = 0
        do {
            return file.item(number, line: line, try value(node, at: "", depth: 0, &values))
        } catch {
            return BatchItem(number: number, line: line, content: .faulty(error))
        }
    }

    private func value(
        _ node: Node,
        at pointer: String,
        depth: Int,
        _ values: inout Int
    ) throws(ListedItem.Fault) -> JSONNode {
        values += 1
        guard values <= Self.valueLimit else { throw fault(node, pointer, "has more than \(Self.valueLimit) values") }
        guard depth <= Self.depthLimit else {
            throw fault(node, pointer, "is nested deeper than \(Self.depthLimit) levels")
        }
        switch node {
        case .scalar(let scalar): return try self.scalar(scalar, node, pointer)
        case .sequence(let nodes):
            var elements: [JSONNode] = []
            for (index, element) in nodes.enumerated() {
                elements.append(try value(element, at: "\(pointer)/\(index)", depth: depth + 1, &values))
            }
            return .list(elements)
        case .mapping(let mapping):
            var members: [JSONNode.Member] = []
            for (key, node) in mapping {
                guard let name = key.scalar?.string else { throw fault(key, pointer, "has a name that is no word") }
                let place = "\(pointer)/\(name.prefix(100))"
                members.append(.init(name: name, value: try value(node, at: place, depth: depth + 1, &values)))
            }
            return .object(members)
        case .alias: throw fault(node, pointer, "is a reference; write the value out")
        }
    }

    private func scalar(_ scalar: Node.Scalar, _ node: Node, _ pointer: String) throws(ListedItem.Fault) -> JSONNode {
        guard scalar.style == .plain else { return .text(scalar.string) }
        switch YAMLScalar(scalar.string) {
        case .null: return .null
        case .flag(let flag): return .flag(flag)
        case .number(let number): return .number(number)
        case .text: return .text(scalar.string)
        case .leadingZero: throw fault(node, pointer, "has a leading zero; write the number without it, or in quotes")
        case .notFinite: throw fault(node, pointer, "is not a finite number")
        }
    }

    private func fault(_ node: Node, _ pointer: String, _ detail: String) -> ListedItem.Fault {
        ListedItem.Fault([.init(pointer: pointer, detail: "\(detail) (line \(node.mark?.line ?? 1))")])
    }
}
