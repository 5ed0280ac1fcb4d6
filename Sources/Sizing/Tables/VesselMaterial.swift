/// Plate materials of pressure vessels.
enum VesselMaterial: String, Sendable, Hashable, CaseIterable {
    case sa516Grade70 = "SA-516-70"
    case sa516Grade60 = "SA-516-60"
    case sa240Type316L = "SA-240-316L"

    /// Carbon steel needs impact tests in the cold and full radiography when thick, as all of P-number 1.
    var isCarbonSteel: Bool {
        switch self {
        case .sa516Grade70, .sa516Grade60: true
        case .sa240Type316L: false
        }
    }

    /// Allowable stress in Pa, ASME II-D table 1A (recalled); nil above 800 °F.
    func allowableStress(at temperature: Temperature) -> Double? {
        table.value(at: temperature.fahrenheit).map { $0 * 1000 * PhysicalConstant.poundPerSquareInch }
    }

    private var table: TemperatureTable {
        switch self {
        case .sa516Grade70: Self.grade70
        case .sa516Grade60: Self.grade60
        case .sa240Type316L: Self.type316L
        }
    }

    private static let grade70 = TemperatureTable(
        values: [20.0, 20.0, 20.0, 20.0, 20.0, 19.4, 18.8, 18.1, 14.8, 12.0]
    )
    private static let grade60 = TemperatureTable(
        values: [17.1, 17.1, 17.1, 17.1, 17.1, 16.4, 15.8, 15.3, 13.0, 10.8]
    )
    private static let type316L = TemperatureTable(
        values: [16.7, 16.7, 16.7, 15.7, 14.8, 14.0, 13.7, 13.5, 13.2, 12.9]
    )
}
