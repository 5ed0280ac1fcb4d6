/// What the vapour pressure asks of the roof: US 40 CFR 60 Kb thresholds (recalled; other countries differ).
enum TankVapor {
    /// Checks the vapour pressure, warns, and names the roof.
    static func roof(
        _ input: TankInput,
        _ size: TankSize,
        _ sheet: inout Worksheet
    ) throws(SizingFault) -> TankShell.Roof {
        let isSelfSupporting = size.diameter <= TankShell.largestSelfSupporting * (1 + 1e-9)
        let cone: TankShell.Roof = isSelfSupporting ? .selfSupporting : .supported
        guard let pressure = input.vaporPressure else {
            sheet.warn(.tvpUnknown)
            return cone
        }
        guard pressure < 76.6 * (1 - 1e-9) else {
            throw SizingFault(.tvpNotAtmospheric, "true_vapor_pressure", [.measure(pressure * 1000, .kPaa)])
        }
        let volume = size.grossVolume
        let isLargeAndVolatile = volume >= 151 * (1 - 1e-9) && pressure >= 5.2 * (1 - 1e-9)
        let isSmallAndVolatile = volume >= 75 * (1 - 1e-9) && pressure >= 27.6 * (1 - 1e-9)
        guard isLargeAndVolatile || isSmallAndVolatile else { return cone }
        sheet.warn(.floatingRoofReview, [.measure(pressure * 1000, .kPaa), .measure(volume, .cubicMetre)])
        return volume >= 1000 * (1 - 1e-9) ? .floatingReview : cone
    }
}
