/// What set the size of a separator.
enum SeparatorGoverning: String, Sendable, Hashable {
    case gasDroplet = "gas_droplet"
    case gasKFactor = "gas_k_factor"
    case liquidRetention = "liquid_retention"
    case waterSettling = "water_settling"
    case oilSettling = "oil_settling"
    case slendernessMin = "slenderness_min"
}
