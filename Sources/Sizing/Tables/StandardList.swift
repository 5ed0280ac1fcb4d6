import Foundation

/// Choosing from a list of standard sizes, never below the requirement.
enum StandardList {
    /// First entry at least `required`, with the relative tolerance of the specification (1e-9).
    static func next(_ required: Double, in list: [Double]) -> Double? {
        let needed = required * (1 - 1e-9)
        return list.first { $0 >= needed }
    }

    /// `value` rounded up to a whole number of steps, tolerating 1e-9 of a step.
    static func roundUp(_ value: Double, step: Double) -> Double { (value / step - 1e-9).rounded(.up) * step }

    /// Plates, in: every 1/16 from 3/16 to 1, every 1/8 to 3, every 1/4 to 6 (trade list, project choice).
    static let plates: [Double] =
        (3...16).map { Double($0) / 16 } + (9...24).map { Double($0) / 8 } + (13...24).map { Double($0) / 4 }

    /// Vessel inside diameters, in (project choice; 6-in steps are trade practice).
    static let vesselDiameters: [Double] = [12, 16, 20, 24] + stride(from: 30.0, through: 180, by: 6)

    /// Motor ratings, hp (NEMA list).
    static let motors: [Double] = [
        1, 1.5, 2, 3, 5, 7.5, 10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 350, 400, 450, 500, 600,
        700, 800, 900, 1000, 1250, 1500, 1750, 2000, 2250, 2500, 3000, 3500, 4000, 4500, 5000, 5500, 6000, 7000, 8000,
        9000, 10_000, 12_000, 15_000, 20_000,
    ]

    /// Tank diameters, ft (API 650 Annex A, recalled).
    static let tankDiameters: [Double] = [
        10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 80, 90, 100, 120, 140, 160, 180, 200,
    ]
}
