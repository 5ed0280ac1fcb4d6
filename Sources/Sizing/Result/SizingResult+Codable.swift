extension SizingResult: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind
        case tag
        case status
        case error
        case errors
        case provisional
        case inputs
        case outputs
        case outputOrder = "output_order"
        case warnings
        case warningDetails = "warning_details"
        case assumptions
        case trace
        case bom
        case cost
        case notCovered = "not_covered"
        case disclaimer
        case sensitivity
    }

    /// Reads what ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.decode(String.self, forKey: .kind)
        tag = try container.decodeIfPresent(String.self, forKey: .tag)
        status = try container.decode(SizingStatus.self, forKey: .status)
        error = try container.decodeIfPresent(String.self, forKey: .error)
        errors = try container.decode([SizingError].self, forKey: .errors)
        provisional = try container.decode(Bool.self, forKey: .provisional)
        inputs = try container.decode([String: InputValue].self, forKey: .inputs)
        outputs = try OutputTable(
            from: container.nestedContainer(keyedBy: OutputTable.Key.self, forKey: .outputs),
            order: container.decode([String].self, forKey: .outputOrder)
        )
        warnings = try container.decode([String].self, forKey: .warnings)
        warningDetails = try container.decode([WarningDetail].self, forKey: .warningDetails)
        assumptions = try container.decode([Assumption].self, forKey: .assumptions)
        trace = try container.decode([TraceStep].self, forKey: .trace)
        bom = try container.decode([BillLine].self, forKey: .bom)
        cost = try container.decodeIfPresent(CostEstimate.self, forKey: .cost)
        notCovered = try container.decode([String].self, forKey: .notCovered)
        disclaimer = try container.decode(String.self, forKey: .disclaimer)
        sensitivity = try container.decodeIfPresent(Sensitivity.self, forKey: .sensitivity)
    }

    /// Writes the contract of the HTTP interface; absent values are `null`, but for `sensitivity`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(tag, forKey: .tag)
        try container.encode(status, forKey: .status)
        try container.encode(error, forKey: .error)
        try container.encode(errors, forKey: .errors)
        try container.encode(provisional, forKey: .provisional)
        try container.encode(inputs, forKey: .inputs)
        var keyed = container.nestedContainer(keyedBy: OutputTable.Key.self, forKey: .outputs)
        try outputs.encode(to: &keyed)
        try container.encode(outputs.rows.map(\.name), forKey: .outputOrder)
        try container.encode(warnings, forKey: .warnings)
        try container.encode(warningDetails, forKey: .warningDetails)
        try container.encode(assumptions, forKey: .assumptions)
        try container.encode(trace, forKey: .trace)
        try container.encode(bom, forKey: .bom)
        try container.encode(cost, forKey: .cost)
        try container.encode(notCovered, forKey: .notCovered)
        try container.encode(disclaimer, forKey: .disclaimer)
        try container.encodeIfPresent(sensitivity, forKey: .sensitivity)
    }
}
