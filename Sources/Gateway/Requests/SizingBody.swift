import AgentRuntime
import Sizing
import Workers

/// The body of `POST /api/sizing`.
struct SizingBody: Sendable {
    static let textLimit = 20_000
    static let customerLimit = 200

    private static let names = SubmissionFields.names.union([
        "customer", "requirements", "equipment", "allow_provisional", "locale_hint", "units", "sensitivity",
    ])

    let request: SizingRequest
    let submission: SubmissionFields

    /// - Throws: A problem with status 422 that lists everything that is wrong.
    init(_ node: JSONNode) throws(Problem) {
        var reader = try ObjectReader(node)
        reader.allowOnly(Self.names)
        submission = SubmissionFields(&reader)
        let customer = reader.text("customer", limit: Self.customerLimit)
        let requirements = reader.text("requirements", limit: Self.textLimit)
        let equipment = Self.equipment(&reader)
        if requirements == nil, equipment.isEmpty, reader.faults.isEmpty {
            reader.note(InputFault(pointer: "", detail: "must have requirements, or equipment with at least one item"))
        }
        request = SizingRequest(
            customer: customer,
            requirements: requirements,
            equipment: equipment,
            allowProvisional: reader.flag("allow_provisional") ?? false,
            language: Self.language(&reader),
            units: reader.word("units", from: UnitSystem.allCases.map { ($0.rawValue, $0) }),
            sensitivity: reader.flag("sensitivity") ?? false
        )
        try reader.finish()
    }

    static func language(_ reader: inout ObjectReader) -> Language {
        reader.word("locale_hint", from: Language.allCases.map { ($0.rawValue, $0) }) ?? .english
    }

    private static func equipment(_ reader: inout ObjectReader) -> [SizingItem] {
        var items: [SizingItem] = []
        for (index, node) in (reader.list("equipment", limit: SizingRequest.itemLimit) ?? []).enumerated() {
            do {
                items.append(try SizingItem(node, at: "/equipment/\(index)"))
            } catch {
                reader.note(contentsOf: error.faults)
            }
        }
        return items
    }
}
