/// Electric motors: NEMA ratings, API 610 margins (recalled), premium full-load efficiencies.
enum MotorTable {
    /// Rating over shaft power that API 610 asks of a motor of `rating` hp.
    static func margin(rating: Double) -> Double {
        if rating < 30 { return 1.25 }
        return rating <= 75 ? 1.15 : 1.10
    }

    /// The smallest rating in hp with its margin over `shaft` hp; nil above the list.
    static func smallest(driving shaft: Double) -> Double? {
        StandardList.motors.first { $0 >= margin(rating: $0) * shaft * (1 - 1e-9) }
    }

    /// Full-load efficiency, TEFC 4-pole premium (NEMA/DOE); 0.962 above 200 hp.
    static func efficiency(rating: Double) -> Double {
        efficiencies.first { $0.rating >= rating - 1e-9 }?.efficiency ?? 0.962
    }

    private static let efficiencies: [(rating: Double, efficiency: Double)] = [
        (1, 0.855), (1.5, 0.865), (2, 0.865), (3, 0.895), (5, 0.895), (7.5, 0.917), (10, 0.917), (15, 0.924),
        (20, 0.930), (25, 0.936), (30, 0.936), (40, 0.941), (50, 0.945), (60, 0.950), (75, 0.954), (100, 0.954),
        (125, 0.954), (150, 0.958), (200, 0.962),
    ]
}
