/// One JSON value on one line.
enum ScalarText {
    static func of(_ value: JSONValue?) -> String {
        switch value {
        case nil, .null: "–"
        case .bool(let flag): flag ? "yes" : "no"
        case .number(let number): NumberText.engineering(number)
        case .string(let text): text
        case .array(let items): items.isEmpty ? "none" : items.map { of($0) }.joined(separator: ", ")
        case .object(let members): object(members)
        }
    }

    private static func object(_ members: [String: JSONValue]) -> String {
        if members.count == 2, let value = members["value"], case .string(let unit) = members["unit"] {
            return unit.isEmpty ? of(value) : "\(of(value)) \(unit)"
        }
        return members.sorted { $0.key < $1.key }.map { "\($0.key) \(of($0.value))" }.joined(separator: ", ")
    }
}
