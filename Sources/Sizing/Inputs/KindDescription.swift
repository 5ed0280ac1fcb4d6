/// One kind of request and its inputs.
public struct KindDescription: Sendable, Hashable {
    /// The name in requests.
    public let name: String
    /// What it is, for a heading.
    public let title: Bilingual
    /// The inputs in reading order, with the ones every kind accepts at the end.
    public let fields: [FieldDescription]
    private let names: Set<String>

    init(_ name: String, _ title: Bilingual, _ fields: [FieldDescription]) {
        self.name = name
        self.title = title
        self.fields = fields + CommonField.all
        names = Set(self.fields.map(\.name))
    }

    /// Whether a request of this kind may have a field of that name.
    func knows(_ field: String) -> Bool { names.contains(field) }
}
