/// Centrifugal pumps.
enum PumpKind: EquipmentKind {
    static let description = KindDescription("pump", Bilingual("Centrifugal pump", "Bomba centrífuga"), PumpField.all)
    static let mainOutput: String? = "shaft_power"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        let input = try PumpInput(&reader)
        let hydraulics = try PumpHydraulics(input)
        let machine = try PumpMachine(input, hydraulics)
        let flange = try flangeClass(input, machine)
        reader.sheet.report(input, hydraulics, machine, flange)
        reader.sheet.warn(input, hydraulics, machine, flange)
        reader.sheet.billPump(input, hydraulics, machine, flange)
        reader.sheet.cost = CostCurve.estimate(
            .pumpCentrifugal,
            size: machine.shaftPower / 1000,
            pressure: UnitOfMeasure.barg.value(ofSI: machine.casing.si)
        )
    }

    private static func flangeClass(_ input: PumpInput, _ machine: PumpMachine) throws(SizingFault) -> Double? {
        guard input.temperature.fahrenheit <= 800 + 1e-6 else {
            throw SizingFault(.tempRange, "temperature", [.measure(input.temperature.si, .degF)])
        }
        return FlangeClass.smallest(holding: machine.casing, at: input.temperature)
    }
}
