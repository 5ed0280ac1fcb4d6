/// Members of the result types.
extension JSONBytes {
    mutating func member(_ name: String, _ text: String?) {
        key(plain: name)
        if let text { string(text) } else { null() }
    }

    mutating func member(_ name: String, _ phrase: Phrase) {
        key(plain: name)
        string { phrase.append(to: &$0) }
    }

    mutating func member(_ name: String, _ value: Double) {
        key(plain: name)
        number(value)
    }
}

extension InputValue {
    func write(to json: inout JSONBytes) {
        switch self {
        case .quantity(let value, let unit): json.quantity(value, unit: unit)
        case .number(let number): json.number(number)
        case .text(let text): json.string(text)
        case .flag(let flag): json.flag(flag)
        case .list(let items): json.array { json in for item in items { item.write(to: &json) } }
        case .object(let members):
            json.object { json in
                for name in members.keys.sorted() {
                    json.key(name)
                    members[name, default: .null].write(to: &json)
                }
            }
        case .null: json.null()
        }
    }
}

extension OutputValue {
    func write(to json: inout JSONBytes) {
        switch self {
        case .quantity(let value, let unit): json.quantity(value, unit: unit)
        case .number(let number): json.number(number)
        case .text(let text): json.string(text)
        case .flag(let flag): json.flag(flag)
        case .list(let numbers): json.array { json in for number in numbers { json.number(number) } }
        }
    }
}

extension SizingError {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("pointer", pointer)
            json.member("code", code)
            json.member("detail", detail)
        }
    }
}

extension WarningDetail {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("code", code)
            json.member("detail", detail)
        }
    }
}

extension Assumption {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("field", field)
            json.key(plain: "value")
            value.write(to: &json)
            json.member("reason", reason)
            json.key(plain: "provisional")
            json.flag(provisional)
        }
    }
}

extension TraceStep {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("id", id)
            json.member("symbol", result.symbol)
            json.member("formula", formula)
            json.key(plain: "inputs")
            json.array { json in for input in inputs { input.write(to: &json) } }
            json.key(plain: "substituted")
            json.string { appendSubstituted(to: &$0) }
            json.member("value", result.value)
            json.member("unit", result.unit)
            json.member("source", source)
        }
    }
}

extension TraceValue {
    func write(to json: inout JSONBytes) { json.quantity(symbol: symbol, value, unit: unit) }
}

extension BillLine {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("item", item)
            json.member("description", description)
            json.member("quantity", quantity)
            json.member("unit", unit)
            json.member("material", material)
            json.member("rating", rating)
            json.key(plain: "preliminary")
            json.flag(preliminary)
        }
    }
}

extension CostEstimate {
    func write(to json: inout JSONBytes) {
        json.object { json in
            json.member("equipment", equipment)
            json.member("size", size)
            json.member("size_unit", sizeUnit)
            json.member("cepci", cepci)
            json.member("purchased_base", purchasedBase)
            json.member("purchased_escalated", purchasedEscalated)
            json.member("equipment_cost", equipmentCost)
            json.member("bare_module", bareModule)
            json.member("total_module", totalModule)
            if let grassRoots { json.member("grass_roots", grassRoots) }
            json.member("low", low)
            json.member("high", high)
            json.member("currency", currency)
            json.member("estimate_class", Double(estimateClass))
        }
    }
}
