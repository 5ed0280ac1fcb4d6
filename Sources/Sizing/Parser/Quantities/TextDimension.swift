/// What a number with a unit, or with a label, measures; the raw value is its name in codes.
enum TextDimension: String, Sendable, Hashable {
    case flow
    case gasRate = "gas_rate"
    case massFlow = "mass_flow"
    case pressure
    case temperature
    case volume
    case length
    case viscosity
    case density
    case power
    case gor
    case heatTransfer = "heat_transfer"
    case heatCapacity = "heat_capacity"
    case percent
    case api
    case gravity = "sg"
    case molecularWeight = "molecular_weight"
    case heatRatio = "k"
    case compressibility = "z_factor"
    case fraction
    case time
    case speed
    /// Volts, hertz and the like: recognised so that they are not taken for something else.
    case unrelated

    /// Whether a text without an equipment noun is still about engineering when it has one of these.
    var isEngineering: Bool {
        switch self {
        case .flow, .gasRate, .massFlow, .pressure, .temperature, .volume, .viscosity, .density, .power, .gor,
            .heatTransfer, .heatCapacity, .api, .speed:
            true
        case .length, .percent, .gravity, .molecularWeight, .heatRatio, .compressibility, .fraction, .time, .unrelated:
            false
        }
    }

    /// Whether a value below zero cannot be.
    var isNeverNegative: Bool {
        switch self {
        case .pressure, .temperature, .api, .unrelated: false
        case .flow, .gasRate, .massFlow, .volume, .length, .viscosity, .density, .power, .gor, .heatTransfer,
            .heatCapacity, .percent, .gravity, .molecularWeight, .heatRatio, .compressibility, .fraction, .time, .speed:
            true
        }
    }
}
