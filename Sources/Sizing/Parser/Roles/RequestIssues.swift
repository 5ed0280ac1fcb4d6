/// What is unclear or was assumed in a request; a code becomes text only at the end.
struct RequestIssues: Sendable {
    private var plain: SmallSet<RequestIssue> = []
    private var contradictions: SmallSet<RequestField> = []
    private var numbers: SmallSet<TextDimension> = []

    /// Whether something must be asked before computing.
    var isAmbiguous: Bool {
        !contradictions.isEmpty || !numbers.isEmpty || !plain.isDisjoint(with: [.kind, .multipleKinds, .unitMissing])
    }

    mutating func insert(_ issue: RequestIssue) { plain.insert(issue) }

    mutating func insertContradiction(of field: RequestField) { contradictions.insert(field) }

    mutating func insertNumber(_ dimension: TextDimension) { numbers.insert(dimension) }

    func contradicts(_ field: RequestField) -> Bool { contradictions.contains(field) }

    mutating func formUnion(_ other: RequestIssues) {
        plain = plain.union(other.plain)
        contradictions = contradictions.union(other.contradictions)
        numbers = numbers.union(other.numbers)
    }

    static func contradiction(_ field: RequestField) -> String { "A_CONTRADICTION:" + field.name }

    static func number(_ dimension: TextDimension) -> String { "A_NUMBER_FORMAT:" + dimension.name }

    /// The codes, sorted.
    var codes: [String] {
        var codes: [String] = []
        for field in contradictions { codes.append(Self.contradiction(field)) }
        for issue in plain { codes.append(issue.code) }
        for dimension in numbers { codes.append(Self.number(dimension)) }
        // Only the numbers are out of place: they belong before the missing units.
        return numbers.isEmpty ? codes : codes.sorted()
    }
}
