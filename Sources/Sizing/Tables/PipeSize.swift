/// One line of ASME B36.10M; lengths in m.
struct PipeSize: Sendable, Hashable {
    let nps: Double
    let outsideDiameter: Double
    private let std: Double
    private let xs: Double
    private let s80: Double?
    private let s120: Double?
    private let s160: Double?

    /// Wall in m; nil when the schedule does not exist at this size.
    func wall(_ schedule: PipeSchedule) -> Double? {
        let millimetres: Double? =
            switch schedule {
            case .std: std
            case .xs: xs
            case .s80: s80
            case .s120: s120
            case .s160: s160
            }
        return millimetres.map { $0 / 1000 }
    }

    /// Bore in m; nil when the schedule does not exist at this size.
    func bore(_ schedule: PipeSchedule) -> Double? { wall(schedule).map { outsideDiameter - 2 * $0 } }

    static func named(_ nps: Double) -> PipeSize? { all.first { abs($0.nps - nps) < 1e-6 } }

    private init(
        _ nps: Double,
        _ outside: Double,
        _ std: Double,
        _ xs: Double,
        _ s80: Double? = nil,
        _ s120: Double? = nil,
        _ s160: Double? = nil
    ) {
        self.nps = nps
        outsideDiameter = outside / 1000
        (self.std, self.xs, self.s80, self.s120, self.s160) = (std, xs, s80, s120, s160)
    }

    static let all: [PipeSize] = [
        PipeSize(1, 33.4, 3.38, 4.55, nil, nil, 6.35),
        PipeSize(1.5, 48.3, 3.68, 5.08, nil, nil, 7.14),
        PipeSize(2, 60.3, 3.91, 5.54, nil, nil, 8.74),
        PipeSize(3, 88.9, 5.49, 7.62, nil, nil, 11.13),
        PipeSize(4, 114.3, 6.02, 8.56, nil, 11.13, 13.49),
        PipeSize(6, 168.3, 7.11, 10.97, nil, 14.27, 18.26),
        PipeSize(8, 219.1, 8.18, 12.7, nil, 18.26, 23.01),
        PipeSize(10, 273.0, 9.27, 12.7, 15.09, 21.44, 28.58),
        PipeSize(12, 323.8, 9.53, 12.7, 17.48, 25.4, 33.32),
        PipeSize(14, 355.6, 9.53, 12.7, 19.05, 27.79, 35.71),
        PipeSize(16, 406.4, 9.53, 12.7, 21.44, 30.96, 40.49),
        PipeSize(18, 457.0, 9.53, 12.7, 23.83, 34.93, 45.24),
        PipeSize(20, 508.0, 9.53, 12.7, 26.19, 38.1, 50.01),
        PipeSize(24, 610.0, 9.53, 12.7, 30.96, 46.02, 59.54),
        PipeSize(30, 762.0, 9.53, 12.7),
        PipeSize(36, 914.0, 9.53, 12.7),
    ]
}
