/// What a number with a unit, or with a label, measures; in the order of the names.
enum TextDimension: UInt8, Sendable, Hashable, CaseIterable {
    case api
    case density
    case flow
    case fraction
    case gasRate
    case gor
    case heatCapacity
    case heatTransfer
    case heatRatio
    case length
    case massFlow
    case molecularWeight
    case percent
    case power
    case pressure
    case gravity
    case speed
    case temperature
    case time
    /// Volts, hertz and the like: recognised so that they are not taken for something else.
    case unrelated
    case viscosity
    case volume
    case compressibility

    /// The name in codes.
    var name: String {
        switch self {
        case .api: "api"
        case .density: "density"
        case .flow: "flow"
        case .fraction: "fraction"
        case .gasRate: "gas_rate"
        case .gor: "gor"
        case .heatCapacity: "heat_capacity"
        case .heatTransfer: "heat_transfer"
        case .heatRatio: "k"
        case .length: "length"
        case .massFlow: "mass_flow"
        case .molecularWeight: "molecular_weight"
        case .percent: "percent"
        case .power: "power"
        case .pressure: "pressure"
        case .gravity: "sg"
        case .speed: "speed"
        case .temperature: "temperature"
        case .time: "time"
        case .unrelated: "unrelated"
        case .viscosity: "viscosity"
        case .volume: "volume"
        case .compressibility: "z_factor"
        }
    }

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
