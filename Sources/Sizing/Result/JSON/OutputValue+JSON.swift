extension OutputValue: JSONWritable {
    var jsonRoom: Int {
        switch self {
        case .quantity(_, let unit): 40 + OutputSpan.roomOfNumber + OutputSpan.room(escaping: unit)
        case .number(let number): number.jsonRoom
        case .text(let text): text.jsonRoom
        case .flag(let flag): flag.jsonRoom
        case .list(let numbers): 2 + numbers.count * (OutputSpan.roomOfNumber + 1)
        }
    }

    func writeJSON(to out: inout OutputSpan<UInt8>) {
        switch self {
        case .quantity(let value, let unit): out.append(quantity: value, unit: unit)
        case .number(let number): out.append(number: number)
        case .text(let text): out.append(quoted: text)
        case .flag(let flag): flag.writeJSON(to: &out)
        case .list(let numbers):
            out.append(UInt8(ascii: "["))
            for (index, number) in numbers.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                out.append(number: number)
            }
            out.append(UInt8(ascii: "]"))
        }
    }
}
