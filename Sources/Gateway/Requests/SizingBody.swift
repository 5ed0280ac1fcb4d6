import AgentRuntime
import Sizing
import Workers

/// The body of `POST /api/sizing`.
struct SizingBody: Sendable {
    static let itemLimit = 50
    static let textLimit = 20_000
    static let customerLimit = 200

    private static let names = SubmissionFields.names.union([
        "customer", "requirements", "equipment", "allow_provisional", "locale_hint",
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
            language: Self.language(&reader)
        )
        try reader.finish()
    }

    static func language(_ reader: inout ObjectReader) -> Language {
        reader.word("locale_hint", from: Language.allCases.map { ($0.rawValue, $0) }) ?? .english
    }

    private static func equipment(_ reader: inout ObjectReader) -> [SizingItem] {
        var items: [SizingItem] = []
        for (index, node) in (reader.list("equipment", limit: itemLimit) ?? []).enumerated() {
            do {
                items.append(try item(node, at: "/equipment/\(index)"))
            } catch {
                reader.note(contentsOf: error.faults)
            }
        }
        return items
    }

    private static func item(_ node: JSONNode, at pointer: String) throws(Problem) -> SizingItem {
        var reader = try ObjectReader(node, at: pointer)
        reader.allowOnly(["kind", "inputs"])
        let kind = reader.text("kind", limit: 64)
        if reader.member("kind") == nil { reader.note("kind", "is required") }
        var inputs: [String: InputValue] = [:]
        switch reader.member("inputs") {
        case .object(let members):
            var faults: [InputFault] = []
            inputs = JSONNode.inputs(members, at: "\(pointer)/inputs", noting: &faults)
            reader.note(contentsOf: faults)
        case nil: reader.note("inputs", "is required")
        case let other?: reader.note("inputs", "must be an object, not \(other.kind)")
        }
        try reader.finish()
        return SizingItem(kind: kind ?? "", inputs: inputs)
    }
}
