import Sizing

extension SizingRequest {
    enum CodingKeys: String, CodingKey {
        case customer, requirements, equipment, allowProvisional, language, units, sensitivity
    }

    /// Reads a request, also one that was stored before requests had ``units`` and ``sensitivity``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            customer: try container.decodeIfPresent(String.self, forKey: .customer),
            requirements: try container.decodeIfPresent(String.self, forKey: .requirements),
            equipment: try container.decode([SizingItem].self, forKey: .equipment),
            allowProvisional: try container.decode(Bool.self, forKey: .allowProvisional),
            language: try container.decode(Language.self, forKey: .language),
            units: try container.decodeIfPresent(UnitSystem.self, forKey: .units),
            sensitivity: try container.decodeIfPresent(Bool.self, forKey: .sensitivity) ?? false
        )
    }
}
