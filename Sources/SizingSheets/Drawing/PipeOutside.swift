/// Outside diameters of steel pipe, ASME B36.10M.
enum PipeOutside {
    private static let millimetres: [Double: Double] = [
        0.5: 21.3, 0.75: 26.7, 1: 33.4, 1.25: 42.2, 1.5: 48.3, 2: 60.3, 2.5: 73, 3: 88.9, 4: 114.3, 5: 141.3, 6: 168.3,
        8: 219.1, 10: 273, 12: 323.8,
    ]

    /// The outside diameter of a nominal size in millimetres; from NPS 14 on it is the size itself.
    static func millimetres(nps: Double) -> Double { millimetres[nps] ?? nps * 25.4 }
}
