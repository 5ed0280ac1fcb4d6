import Sizing

extension JSONNode {
    /// The value for the sizing engine: an object of exactly a numeric `value` and a textual `unit` is a quantity.
    ///
    /// Notes every number that is too large to be one.
    func inputValue(at pointer: String, noting faults: inout [InputFault]) -> InputValue {
        switch self {
        case .null: return .null
        case .flag(let flag): return .flag(flag)
        case .text(let text): return .text(text)
        case .number(let number):
            if !number.isFinite { faults.append(InputFault(pointer: pointer, detail: "is too large a number")) }
            return .number(number)
        case .list(let elements):
            return .list(
                elements.enumerated().map { $1.inputValue(at: "\(pointer)/\($0)", noting: &faults) }
            )
        case .object(let members):
            if members.count == 2, case .number(let value)? = self["value"], case .text(let unit)? = self["unit"] {
                if !value.isFinite {
                    faults.append(InputFault(pointer: "\(pointer)/value", detail: "is too large a number"))
                }
                return .quantity(value: value, unit: unit)
            }
            return .object(Self.inputs(members, at: pointer, noting: &faults))
        }
    }

    static func inputs(
        _ members: [Member],
        at pointer: String,
        noting faults: inout [InputFault]
    ) -> [String: InputValue] {
        var inputs = [String: InputValue](minimumCapacity: members.count)
        for member in members {
            inputs[member.name] = member.value.inputValue(at: "\(pointer)/\(member.name)", noting: &faults)
        }
        return inputs
    }
}

extension InputValue {
    /// The value as JSON.
    var node: JSONNode {
        switch self {
        case .quantity(let value, let unit):
            .object([.init(name: "value", value: .number(value)), .init(name: "unit", value: .text(unit))])
        case .number(let number): .number(number)
        case .text(let text): .text(text)
        case .flag(let flag): .flag(flag)
        case .list(let items): .list(items.map(\.node))
        case .object(let members):
            .object(members.sorted { $0.key < $1.key }.map { .init(name: $0.key, value: $0.value.node) })
        case .null: .null
        }
    }
}
