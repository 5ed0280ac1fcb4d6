import Sizing
import Workers

extension SizingItem {
    /// The item that `node` describes: `kind` and `inputs`, and nothing else.
    ///
    /// - Throws: A problem that lists everything that is wrong.
    init(_ node: JSONNode, at pointer: String) throws(Problem) {
        var reader = try ObjectReader(node, at: pointer)
        reader.allowOnly(["kind", "inputs"])
        self.init(&reader)
        try reader.finish()
    }

    /// Reads `kind` and `inputs`, noting what is wrong with them.
    init(_ reader: inout ObjectReader) {
        let kind = reader.text("kind", limit: 64)
        if reader.member("kind") == nil { reader.note("kind", "is required") }
        var inputs: [String: InputValue] = [:]
        switch reader.member("inputs") {
        case .object(let members):
            var faults: [InputFault] = []
            inputs = JSONNode.inputs(members, at: "\(reader.pointer)/inputs", noting: &faults)
            reader.note(contentsOf: faults)
        case nil: reader.note("inputs", "is required")
        case let other?: reader.note("inputs", "must be an object, not \(other.kind)")
        }
        self.init(kind: kind ?? "", inputs: inputs)
    }
}
