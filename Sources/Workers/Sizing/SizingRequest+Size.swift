import Sizing

extension SizingRequest {
    /// About the bytes the request takes where it is kept; it can be large when its answer is small.
    var size: Int {
        let texts = (customer?.utf8.count ?? 0) + (requirements?.utf8.count ?? 0)
        return equipment.reduce(128 + texts) { $0 + $1.kind.utf8.count + InputValue.object($1.inputs).size }
    }
}

extension InputValue {
    fileprivate var size: Int {
        switch self {
        case .number, .flag, .null: 32
        case .quantity(_, let unit): 32 + unit.utf8.count
        case .text(let text): 32 + text.utf8.count
        case .list(let values): values.reduce(32) { $0 + $1.size }
        case .object(let members): members.reduce(32) { $0 + 32 + $1.key.utf8.count + $1.value.size }
        }
    }
}
