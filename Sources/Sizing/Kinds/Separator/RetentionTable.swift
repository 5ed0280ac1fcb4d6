/// Retention times of API Spec 12J, upper end, in minutes (recalled).
enum RetentionTable {
    static func twoPhase(api: Double) -> Double {
        if api > 35 + 1e-9 { return 1 }
        return api >= 20 - 1e-9 ? 2 : 4
    }

    /// Band limits are compared with 1e-6 °F, so that 100 °F stays 100 °F after a trip through kelvin.
    static func threePhase(api: Double, temperature: Temperature) -> Double {
        if api > 35 + 1e-9 { return 5 }
        let fahrenheit = temperature.fahrenheit
        if fahrenheit >= 100 - 1e-6 { return 10 }
        return fahrenheit >= 80 - 1e-6 ? 20 : 30
    }
}
