/// Values in a common unit, good enough to compare two statements of one text; nothing is computed from them.
enum ComparableValue {
    /// Pascals absolute at sea level, metres, cubic metres per second and so on: factor and offset by symbol.
    private static let scales: [String: (factor: Double, offset: Double)] = [
        "psig": (6_894.757, 101_325), "psia": (6_894.757, 0), "barg": (1e5, 101_325), "bara": (1e5, 0),
        "kPag": (1e3, 101_325), "kPaa": (1e3, 0), "MPag": (1e6, 101_325), "MPaa": (1e6, 0),
        "kgf/cm2g": (98_066.5, 101_325), "kgf/cm2a": (98_066.5, 0), "atm": (101_325, 0),
        "degC": (1, 273.15), "degF": (5.0 / 9, 459.67 * 5 / 9), "K": (1, 0),
        "bbl/d": (1.840131e-6, 0), "bbl/h": (4.416314e-5, 0), "m3/h": (1.0 / 3_600, 0), "m3/d": (1.0 / 86_400, 0),
        "m3/s": (1, 0), "gpm": (6.309020e-5, 0), "L/min": (1.0 / 60_000, 0), "L/s": (1e-3, 0),
        "ft3/s": (0.0283168466, 0),
        "MMSCFD": (1.19531e6, 0), "MSCFD": (1_195.31, 0), "SCFD": (1.19531, 0), "SCFM": (1.19531 * 1_440, 0),
        "SCFH": (1.19531 * 24, 0), "Sm3/h": (42.2928 * 24, 0), "Sm3/d": (42.2928, 0), "kSm3/d": (42_292.8, 0),
        "MMSm3/d": (4.22928e7, 0), "Nm3/h": (44.615 * 24, 0), "Nm3/d": (44.615, 0), "kmol/h": (24_000, 0),
        "kg/h": (1, 0), "kg/s": (3_600, 0), "lb/h": (0.45359237, 0), "klb/h": (453.59237, 0), "t/h": (1_000, 0),
        "t/d": (1_000.0 / 24, 0), "m": (1, 0), "mm": (1e-3, 0), "cm": (1e-2, 0), "km": (1e3, 0), "ft": (0.3048, 0),
        "in": (0.0254, 0), "mi": (1_609.344, 0), "bbl": (0.158987295, 0), "m3": (1, 0), "gal": (0.00378541, 0),
        "L": (1e-3, 0), "ft3": (0.0283168466, 0),
    ]

    /// The value in the common unit of its dimension, where the symbol has one.
    static func common(_ value: InputValue?) -> Double? {
        guard case .quantity(let number, let unit) = value, let scale = scales[unit] else { return nil }
        return number * scale.factor + scale.offset
    }

    /// The same statement twice, perhaps in another unit: "5000 BPD (795 m3/d)".
    static func agree(_ first: InputValue, _ second: InputValue) -> Bool {
        if first == second { return true }
        guard case .quantity(_, let unit) = first, case .quantity(_, let other) = second, unit != other,
            let left = common(first), let right = common(second)
        else { return false }
        return abs(left - right) <= 0.01 * max(abs(left), abs(right))
    }
}

extension InputValue {
    /// The value as a person would answer with it.
    var spelling: String? {
        switch self {
        case .quantity(let value, let unit): "\(Self.plain(value)) \(unit)"
        case .number(let value): Self.plain(value)
        case .text(let text): text
        case .flag, .list, .object, .null: nil
        }
    }

    /// Whole numbers without `.0`.
    static func plain(_ value: Double) -> String {
        Int64(exactly: value).map { String($0) } ?? String(value)
    }
}
