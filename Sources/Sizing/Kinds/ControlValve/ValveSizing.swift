/// Everything found for one control valve.
struct ValveSizing: Sendable, Hashable {
    /// Without fittings.
    let bare: ValveCoefficient
    /// What is reported: with fittings when the bore is given.
    let reported: ValveCoefficient
    let reynolds: Double?
    let pick: ValveSelection?
    /// Why there is no pick: a style or a line without generic sizes.
    let lacksPick: Bool
    /// ASME B16.5 class of the body; nil where the temperature is unknown or no class holds.
    let flange: ValveClass?

    init(_ input: ControlValveInput, _ bare: ValveCoefficient) throws(SizingFault) {
        self.bare = bare
        if let fittings = input.givenFittings {
            guard let found = ValveCoefficient(input, fittings), found.cv.isFinite else {
                throw SizingFault(
                    .valveTooSmallBore,
                    "valve_bore",
                    [.measure(fittings.bore, .millimetre), .number(bare.cv)]
                )
            }
            reported = found
        } else {
            reported = bare
        }
        reynolds = ValveReynolds.number(input, bare)
        if input.valveBore == nil, let line = input.inletPipe, !input.style.sizes.isEmpty {
            pick = try ValveSelection(input, line: line, bare)
        } else {
            pick = nil
        }
        lacksPick = pick == nil && input.valveBore == nil
        flange = ValveClass(input)
    }
}
