import Sizing
package import Workers

/// One entry of a file of many, read as strictly as the body of a request.
package struct ListedItem: Sendable, Hashable {
    /// What is to be sized.
    package enum Work: Sendable, Hashable {
        case item(SizingItem)
        /// Free text, at most 20,000 characters.
        case text(String)
    }

    /// Why an entry cannot be sized.
    package struct Fault: Error, Sendable, Hashable {
        /// Where in the entry, as a JSON pointer, and what is wrong there; never empty.
        package let parts: [Part]

        package struct Part: Sendable, Hashable {
            package let pointer: String
            package let detail: String

            package init(pointer: String, detail: String) {
                self.pointer = pointer
                self.detail = detail
            }
        }

        package init(_ parts: [Part]) { self.parts = parts }
    }

    static let tagLimit = 200

    package let tag: String?
    package let work: Work

    /// Reads `{"kind", "inputs", "tag"?}` or `{"text", "tag"?}`.
    package init(_ node: JSONNode) throws(Fault) {
        do {
            var reader = try ObjectReader(node)
            self = try Self(&reader)
        } catch {
            let parts = error.faults.map { Fault.Part(pointer: $0.pointer, detail: $0.detail) }
            throw Fault(parts.isEmpty ? [Fault.Part(pointer: "", detail: error.detail)] : parts)
        }
    }

    private init(_ reader: inout ObjectReader) throws(Problem) {
        reader.allowOnly(["kind", "inputs", "text", "tag"])
        let tag = reader.text("tag", limit: Self.tagLimit)
        if reader.member("text") != nil {
            let text = reader.text("text", limit: SizingBody.textLimit) ?? ""
            for name in ["kind", "inputs"] where reader.member(name) != nil {
                reader.note(name, "must not stand beside text")
            }
            try reader.finish()
            self.init(tag: tag, work: .text(text))
            return
        }
        let item = SizingItem(&reader)
        if let tag, case .text(let other)? = item.inputs["tag"], other != tag {
            reader.note("tag", "must not differ from inputs/tag")
        }
        try reader.finish()
        let inputs = tag.map { item.inputs.merging(["tag": .text($0)]) { $1 } } ?? item.inputs
        self.init(tag: tag, work: .item(SizingItem(kind: item.kind, inputs: inputs)))
    }

    private init(tag: String?, work: Work) {
        self.tag = tag
        self.work = work
    }
}
