/// Default design conditions.
enum DesignMargin {
    /// Design pressure over an operating pressure, both psig; at least 50 psig.
    ///
    /// Arnold & Stewart vol. 1, minimum difference between operating pressure and MAWP (recalled).
    static func designPressure(operating psig: Double) -> Double {
        let slack = 1e-6
        let design: Double
        if psig <= 50 + slack {
            design = psig + 10
        } else if psig <= 250 + slack {
            design = psig + 25
        } else if psig <= 500 + slack {
            design = 1.10 * psig
        } else if psig <= 1000 + slack {
            design = psig + 50
        } else {
            design = 1.05 * psig
        }
        return max(design, 50)
    }
}
