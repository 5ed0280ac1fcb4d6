public import AgentRuntime
public import Sizing

/// Equipment to be sized: as free text, in structured form, or both.
public struct SizingRequest: WorkRequest, Hashable {
    /// What the sizing worker answers.
    public typealias Answer = SizingAnswer

    /// The most items of one request, those of the text and the structured ones together; 50.
    public static let itemLimit = RequirementParser.maximumItems

    /// The customer's name, at most 200 characters.
    public var customer: String?
    /// Free text in English or Spanish, at most 20,000 characters and with ``equipment`` at most ``itemLimit`` items.
    public var requirements: String?
    /// Items in structured form, at most ``itemLimit``.
    public var equipment: [SizingItem]
    /// Missing process values may be assumed; the result is then provisional.
    public var allowProvisional: Bool
    /// The language of texts when the requirements do not tell.
    public var language: Language
    /// The units of the results; `nil` for those in which each method is customarily stated.
    public var units: UnitSystem?
    /// Whether each result says how it moves with its most influential inputs.
    public var sensitivity: Bool

    /// Creates a request.
    public init(
        customer: String? = nil,
        requirements: String? = nil,
        equipment: [SizingItem] = [],
        allowProvisional: Bool = false,
        language: Language = .english,
        units: UnitSystem? = nil,
        sensitivity: Bool = false
    ) {
        self.customer = customer
        self.requirements = requirements
        self.equipment = equipment
        self.allowProvisional = allowProvisional
        self.language = language
        self.units = units
        self.sensitivity = sensitivity
    }

    /// The stable name of this kind of request.
    public static var kind: String { "sizing" }

    /// The answer's JSON, written directly because it is large and frequent.
    public static func encode(_ answer: SizingAnswer) throws -> [UInt8] {
        try answer.json()
    }

    /// A request in which nothing could be sized is refused.
    public static func verdict(of answer: SizingAnswer) -> AnswerVerdict {
        answer.equipment.contains { $0.status == .ok } ? .fulfilled : .refused
    }
}
