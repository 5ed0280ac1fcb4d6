/// Reads JSON as RFC 8259 has it and nothing else, with a bound on depth, in one pass.
package struct JSONParser {
    static let depthLimit = 64

    let bytes: [UInt8]
    var index = 0
    private var depth = 0

    /// The value that `bytes` spell.
    package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSONNode {
        var parser = JSONParser(bytes)
        parser.skipBlanks()
        guard parser.index < bytes.count else { throw JSONFault(reason: .empty, offset: bytes.count) }
        let node = try parser.value()
        parser.skipBlanks()
        guard parser.index == bytes.count else { throw parser.fault(.trailing) }
        return node
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    func fault(_ reason: JSONFault.Reason) -> JSONFault {
        JSONFault(reason: index >= bytes.count && reason == .unexpected ? .unfinished : reason, offset: index)
    }

    var current: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skipBlanks() {
        while index < bytes.count {
            switch bytes[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index += 1
            // because: every other byte begins or ends something.
            default: return
            }
        }
    }

    private mutating func value() throws(JSONFault) -> JSONNode {
        guard let byte = current else { throw fault(.unfinished) }
        switch byte {
        case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
        case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.list() }
        case UInt8(ascii: "\""): return .text(try string())
        case UInt8(ascii: "t"): return try word("true", .flag(true))
        case UInt8(ascii: "f"): return try word("false", .flag(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
        // because: no other byte begins a value.
        default: throw fault(.unexpected)
        }
    }

    private mutating func nested(
        _ read: (inout JSONParser) throws(JSONFault) -> JSONNode
    ) throws(JSONFault) -> JSONNode {
        guard depth < Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
        depth += 1
        index += 1
        let node = try read(&self)
        depth -= 1
        return node
    }

    private mutating func object() throws(JSONFault) -> JSONNode {
        var members: [JSONNode.Member] = []
        skipBlanks()
        if take(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipBlanks()
            guard current == UInt8(ascii: "\"") else { throw fault(.unexpected) }
            let name = try string()
            skipBlanks()
            guard take(UInt8(ascii: ":")) else { throw fault(.unexpected) }
            skipBlanks()
            members.append(JSONNode.Member(name: name, value: try value()))
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "}")) else { throw fault(.unexpected) }
        var seen = Set<String>(minimumCapacity: members.count)
        for member in members where !seen.insert(member.name).inserted { throw fault(.repeatedName(member.name)) }
        return .object(members)
    }

    private mutating func list() throws(JSONFault) -> JSONNode {
        var elements: [JSONNode] = []
        skipBlanks()
        if take(UInt8(ascii: "]")) { return .list([]) }
        repeat {
            skipBlanks()
            elements.append(try value())
            skipBlanks()
        } while take(UInt8(ascii: ","))
        guard take(UInt8(ascii: "]")) else { throw fault(.unexpected) }
        return .list(elements)
    }

    private mutating func word(_ word: StaticString, _ node: JSONNode) throws(JSONFault) -> JSONNode {
        for letter in "\(word)".utf8 {
            guard current == letter else { throw fault(.unexpected) }
            index += 1
        }
        return node
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard current == byte else { return false }
        index += 1
        return true
    }
}
