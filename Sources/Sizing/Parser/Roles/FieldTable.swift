/// Which field of a kind a quantity of a dimension fills, whatever stands around it.
struct FieldTable: Sendable, ExpressibleByDictionaryLiteral {
    private var fields: [RequestField?] = Array(repeating: nil, count: TextDimension.allCases.count)

    init(dictionaryLiteral rows: (TextDimension, RequestField)...) {
        for (dimension, field) in rows { fields[Int(dimension.rawValue)] = field }
    }

    subscript(dimension: TextDimension) -> RequestField? { fields[Int(dimension.rawValue)] }
}
