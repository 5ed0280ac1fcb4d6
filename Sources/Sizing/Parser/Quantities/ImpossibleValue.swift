/// Values that no equipment can have, however the text is meant.
enum ImpossibleValue {
    static func isImpossible(_ quantity: TextQuantity, unit: TextUnit) -> Bool {
        guard let value = quantity.value else { return quantity.isNegative && unit.dimension.isNeverNegative }
        switch unit.dimension {
        case .pressure, .temperature:
            guard let scale = unit.symbol.scale else { return false }
            return value * scale.factor + scale.offset < -1e-6
        case .percent:
            return value < 0 || value > 100
        case .flow, .gasRate, .massFlow, .volume, .length, .viscosity, .density, .power, .gor, .heatTransfer,
            .heatCapacity, .api, .gravity, .molecularWeight, .heatRatio, .compressibility, .fraction, .time, .speed,
            .unrelated:
            return unit.dimension.isNeverNegative && value < 0
        }
    }
}
