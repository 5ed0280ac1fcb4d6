/// Writes JSON straight into bytes: commas are its business, the order of members is the caller's.
struct JSONBytes: ~Copyable {
    private var bytes: [UInt8]
    private var needsComma = false

    init(appendingTo bytes: consuming [UInt8]) { self.bytes = bytes }

    consuming func finish() -> [UInt8] { bytes }

    mutating func object(_ members: (inout JSONBytes) -> Void) {
        open(UInt8(ascii: "{"))
        members(&self)
        close(UInt8(ascii: "}"))
    }

    mutating func array(_ elements: [some JSONWritable]) {
        open(UInt8(ascii: "["))
        // Borrowed: copying an element retains every text in it.
        let elements = elements.span
        for index in elements.indices {
            append(upTo: elements[index].jsonRoom) { elements[index].writeJSON(to: &$0) }
        }
        close(UInt8(ascii: "]"))
    }

    mutating func member(_ name: String, _ value: some JSONWritable) {
        append(upTo: 3 + OutputSpan.room(escaping: name) + value.jsonRoom) { out in
            out.append(quoted: name)
            out.append(UInt8(ascii: ":"))
            value.writeJSON(to: &out)
        }
    }

    mutating func member(_ name: String, _ elements: [some JSONWritable]) {
        key(name)
        array(elements)
    }

    /// The name of the next member.
    mutating func key(_ name: String) {
        append(upTo: 3 + OutputSpan.room(escaping: name)) { out in
            out.append(quoted: name)
            out.append(UInt8(ascii: ":"))
        }
        needsComma = false
    }

    /// Makes room once for all that `write` appends, because asking before every piece takes longer than writing it.
    @inline(__always)
    private mutating func append(upTo room: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
        let follows = needsComma
        bytes.append(addingCapacity: room + 1) { out in
            if follows { out.append(UInt8(ascii: ",")) }
            write(&out)
        }
        needsComma = true
    }

    private mutating func open(_ bracket: UInt8) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(bracket)
        needsComma = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        needsComma = true
    }
}
