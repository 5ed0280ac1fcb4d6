/// The two fluids, for a typical overall coefficient.
enum ServicePair: String, Sendable, Hashable, CaseIterable {
    case waterWater = "water_water"
    case organicOrganic = "organic_organic"
    case lightOilLightOil = "light_oil_light_oil"
    case heavyOilHeavyOil = "heavy_oil_heavy_oil"
    case gasGas = "gas_gas"
    case organicWater = "organic_water"
    case lightOilWater = "light_oil_water"
    case heavyOilWater = "heavy_oil_water"
    case gasWater = "gas_water"
    case steamWater = "steam_water"
    case steamOrganic = "steam_organic"
    case steamLightOil = "steam_light_oil"
    case steamHeavyOil = "steam_heavy_oil"
    case steamGas = "steam_gas"

    /// Typical U, W/(m² K): Coulson & Richardson volume 6, table 12.1 (recalled).
    var typical: ClosedRange<Double> {
        switch self {
        case .waterWater: 800...1500
        case .organicOrganic: 100...300
        case .lightOilLightOil: 100...400
        case .heavyOilHeavyOil: 50...300
        case .gasGas: 10...50
        case .organicWater: 250...750
        case .lightOilWater: 350...900
        case .heavyOilWater: 60...300
        case .gasWater: 20...300
        case .steamWater: 1500...4000
        case .steamOrganic: 500...1000
        case .steamLightOil: 300...900
        case .steamHeavyOil: 60...450
        case .steamGas: 30...300
        }
    }

    /// The middle of the range, which is used.
    var midpoint: HeatTransfer { HeatTransfer(si: (typical.lowerBound + typical.upperBound) / 2) }
}
