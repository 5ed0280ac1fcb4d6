/// Unit symbols as they are printed: `m3/h` becomes `m³/h`.
enum UnitText {
    private static let special: [String: String] = [
        "degC": "°C", "degF": "°F", "degR": "°R", "delta_degC": "Δ°C", "delta_degF": "Δ°F", "um": "µm",
        "inH2O": "inH₂O", "mmH2O": "mmH₂O", "W/m2K": "W/(m²·K)", "kJ/kgK": "kJ/(kg·K)", "in.ft": "in·ft",
        "in2.ft": "in²·ft", "kgf/cm2a": "kgf/cm² a", "kgf/cm2g": "kgf/cm² g", "kPa/100m": "kPa/100 m",
        "BTU/h.ft2.F": "BTU/(h·ft²·°F)", "BTU/lb.F": "BTU/(lb·°F)", "psi/100ft": "psi/100 ft",
    ]

    private static let raised: [Character: Character] = ["2": "²", "3": "³", ".": "·"]

    /// The printed symbol; one that is not known stays as it is.
    static func text(_ symbol: String) -> String {
        if let known = special[symbol] { return known }
        var out = ""
        var follows = false
        for letter in symbol {
            out.append(follows ? raised[letter] ?? letter : letter)
            follows = letter.isLetter
        }
        return out
    }
}
