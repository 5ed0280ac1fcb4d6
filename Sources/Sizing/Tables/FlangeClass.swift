/// ASME B16.5 pressure-temperature ratings, material group 1.1 (A105, A216-WCB, A350-LF2).
enum FlangeClass {
    /// Ratings in psig over the temperatures of the table; classes 150-600 up to 650 °F verified, the rest recalled.
    private static let ratings: [(name: Double, table: TemperatureTable)] = [
        (150, TemperatureTable(values: [285, 260, 230, 200, 170, 140, 125, 110, 95, 80])),
        (300, TemperatureTable(values: [740, 680, 655, 635, 605, 570, 550, 530, 505, 410])),
        (600, TemperatureTable(values: [1480, 1360, 1310, 1265, 1205, 1135, 1100, 1060, 1015, 825])),
        (900, TemperatureTable(values: [2220, 2035, 1965, 1900, 1810, 1705, 1650, 1590, 1520, 1235])),
        (1500, TemperatureTable(values: [3705, 3395, 3270, 3170, 3015, 2840, 2745, 2655, 2535, 2055])),
        (2500, TemperatureTable(values: [6170, 5655, 5450, 5280, 5025, 4730, 4575, 4425, 4230, 3430])),
    ]

    /// The smallest class whose rating is at least `pressure`; nil above class 2500 or 800 °F.
    static func smallest(holding pressure: GaugePressure, at temperature: Temperature) -> Double? {
        let psig = UnitOfMeasure.psig.value(ofSI: pressure.si)
        for (name, table) in ratings {
            guard let rating = table.value(at: temperature.fahrenheit) else { return nil }
            if rating >= psig * (1 - 1e-9) - 1e-6 { return name }
        }
        return nil
    }
}
