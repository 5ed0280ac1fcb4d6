/// One kind of request and its inputs.
public struct KindDescription: Sendable, Hashable {
    /// The name in requests.
    public let name: String
    /// What it is, for a heading.
    public let title: Bilingual
    /// The inputs in reading order, with the ones every kind accepts at the end.
    public let fields: [FieldDescription]
    /// Whether this version can compute it.
    public let isAvailable: Bool
    private let names: Set<String>

    init(_ name: String, _ title: Bilingual, isAvailable: Bool = true, _ fields: [FieldDescription]) {
        self.name = name
        self.title = title
        self.fields = fields + CommonField.all
        self.isAvailable = isAvailable
        names = Set(self.fields.map(\.name))
    }

    /// Whether a request of this kind may have a field of that name.
    func knows(_ field: String) -> Bool { names.contains(field) }
}
