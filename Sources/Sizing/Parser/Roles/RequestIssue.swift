/// A code of a request that names no field or quantity, in the order of the codes.
enum RequestIssue: UInt8, Sendable, Hashable, CaseIterable {
    case kind
    case multipleKinds
    case unitMissing
    case fieldIgnored
    case defaultGravity
    case totalAssumed
    case numberAssumed
    case gaugeAssumed
    case thousandAssumed

    var code: String {
        switch self {
        case .kind: "A_KIND"
        case .multipleKinds: "A_MULTIPLE_KINDS"
        case .unitMissing: "A_UNIT_MISSING"
        case .fieldIgnored: "W_FIELD_IGNORED"
        case .defaultGravity: "W_FLUID_DEFAULT_SG"
        case .totalAssumed: "W_LIQUID_BASIS_ASSUMED_TOTAL"
        case .numberAssumed: "W_NUMBER_FORMAT_ASSUMED"
        case .gaugeAssumed: "W_PRESSURE_BASIS_ASSUMED_GAUGE"
        case .thousandAssumed: "W_UNIT_M_ASSUMED_THOUSAND"
        }
    }
}
