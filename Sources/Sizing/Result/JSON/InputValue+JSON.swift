extension InputValue: JSONWritable {
    var jsonRoom: Int {
        switch self {
        case .quantity(_, let unit): 40 + OutputSpan.roomOfNumber + OutputSpan.room(escaping: unit)
        case .number(let number): number.jsonRoom
        case .text(let text): text.jsonRoom
        case .flag(let flag): flag.jsonRoom
        case .list(let items): items.reduce(2) { $0 + $1.jsonRoom + 1 }
        case .object(let members): members.reduce(2) { $0 + $1.key.jsonRoom + $1.value.jsonRoom + 2 }
        case .null: 4
        }
    }

    /// Members of an object come in the order of their names.
    func writeJSON(to out: inout OutputSpan<UInt8>) {
        switch self {
        case .quantity(let value, let unit): out.append(quantity: value, unit: unit)
        case .number(let number): out.append(number: number)
        case .text(let text): out.append(quoted: text)
        case .flag(let flag): flag.writeJSON(to: &out)
        case .list(let items):
            out.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                item.writeJSON(to: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let members): Self.write(members, to: &out)
        case .null: out.append(plain: "null")
        }
    }

    private static func write(_ members: [String: InputValue], to out: inout OutputSpan<UInt8>) {
        out.append(UInt8(ascii: "{"))
        for (index, member) in members.sorted(by: { $0.key < $1.key }).enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            out.append(quoted: member.key)
            out.append(UInt8(ascii: ":"))
            member.value.writeJSON(to: &out)
        }
        out.append(UInt8(ascii: "}"))
    }
}
