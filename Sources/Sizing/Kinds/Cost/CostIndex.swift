/// Chemical Engineering plant cost index, annual averages.
enum CostIndex {
    static let firstYear = 2001
    static let lastYear = 2023

    private static let values: [Double] = [
        394.3, 395.6, 402.0, 444.2, 468.2, 499.6, 525.4, 575.4, 521.9, 550.8, 585.7, 584.6, 567.3, 576.1, 556.8, 541.7,
        567.5, 603.1, 607.5, 596.2, 708.8, 816.0, 797.9,
    ]

    /// The index of the default year.
    static let latest = 797.9

    /// nil for a year without a confirmed annual average, and for anything that is not a year.
    static func value(_ year: Double) -> Double? {
        guard year >= Double(firstYear), year <= Double(lastYear), year == year.rounded() else { return nil }
        return values[Int(year) - firstYear]
    }
}
