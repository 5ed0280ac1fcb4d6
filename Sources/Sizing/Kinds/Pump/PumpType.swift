/// Pump types by API 610 designation (selection rule: project choice).
enum PumpType: String, Sendable, Hashable {
    case positiveDisplacementReview = "PD_REVIEW"
    case oh2 = "OH2"
    case bb1 = "BB1"
    case bb2 = "BB2"
    case bb3 = "BB3"
    case bb5 = "BB5"
}
