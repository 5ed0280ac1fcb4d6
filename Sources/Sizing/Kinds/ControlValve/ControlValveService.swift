/// What a control valve passes.
enum ControlValveService: String, Sendable, Hashable, CaseIterable {
    case liquid
    case gas
}
