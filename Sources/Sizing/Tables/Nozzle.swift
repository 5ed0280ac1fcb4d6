/// Sizes of vessel nozzles.
enum Nozzle {
    /// Smallest NPS from 2 (STD wall) in which `flow` stays at or below `velocity` (m³/s, m/s); nil when none is large enough.
    static func smallest(passing flow: Double, at velocity: Double) -> Double? {
        for size in PipeSize.all where size.nps >= 2 {
            guard let bore = size.bore(.std) else { continue }
            if flow / (.pi * bore * bore / 4) <= velocity * (1 + 1e-9) { return size.nps }
        }
        return nil
    }
}
