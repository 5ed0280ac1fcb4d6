/// The kinds of equipment that free text can ask for; the raw value is the name of the structured interface.
enum TextKind: String, Sendable, Hashable, CaseIterable {
    case separator
    case pump
    case tank
    case controlValve = "control_valve"
    case compressor
    case reliefValve = "relief_valve"
    case heatExchanger = "heat_exchanger"
    case line
    case controlSystem = "control_system"
}
