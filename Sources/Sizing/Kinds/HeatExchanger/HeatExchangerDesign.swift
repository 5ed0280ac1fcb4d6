/// Area, tubes and shells of an exchanger; SI.
struct HeatExchangerDesign: Sendable, Hashable {
    let heatTransfer: HeatTransfer
    let areaRequired: Double
    let areaDesign: Double
    let shellsInSeries: Double
    let shellsInParallel: Double
    let tubesPerShell: Double
    let bundleDiameter: Double
    let shellCalculated: Double
    /// Calculated shell diameter without shells in parallel.
    let singleShell: Double
    /// in.
    let shell: Double
    let temaType: TEMAType

    var shells: Double { shellsInSeries * shellsInParallel }

    /// Shell diameters, in (trade list).
    static let standardShells: [Double] = [
        8, 10, 12, 13.25, 15.25, 17.25, 19.25, 21.25, 23.25, 25, 27, 29, 31, 33, 35, 37, 39, 42, 44, 48, 52, 56, 60,
    ]
    /// More shells in parallel than anybody would build (project choice).
    static let mostInParallel = 1000.0

    /// Throws `E_MISSING_INPUT` without a U, `E_NO_STANDARD_SIZE` beyond ``mostInParallel``.
    init(
        _ input: HeatExchangerInput,
        _ balance: HeatBalance,
        _ program: TemperatureProgram
    ) throws(SizingFault) {
        guard let coefficient = input.heatTransfer else {
            let name = HeatExchangerField.heatTransfer.name
            throw SizingFault(.missingInput, name, [.text(name)])
        }
        heatTransfer = coefficient
        areaRequired = balance.duty / (coefficient.si * program.factor * program.logMean)
        areaDesign = areaRequired * (1 + input.overdesign)
        shellsInSeries = Double(program.shells)
        let tubes = areaDesign / shellsInSeries / input.tubes.area
        singleShell = input.tubes.shellDiameter(tubes: Self.whole(tubes))
        shellsInParallel = try Self.parallel(tubes, input.tubes)
        tubesPerShell = Self.whole(tubes / shellsInParallel)
        bundleDiameter = input.tubes.bundleDiameter(tubes: tubesPerShell)
        shellCalculated = input.tubes.shellDiameter(tubes: tubesPerShell)
        let inches = UnitOfMeasure.inch.value(ofSI: shellCalculated)
        guard let listed = StandardList.next(inches, in: Self.standardShells) else {
            throw SizingFault(.noStandardSize, nil, ["shell_id", .measure(shellCalculated, .inch), "8 … 60 in"])
        }
        shell = listed
        temaType =
            input.statedHead?.temaType
            ?? .suggested(
                difference: (balance.hot.inlet + balance.hot.outlet - balance.cold.inlet - balance.cold.outlet) / 2,
                fouledShell: input.isShellFouling,
                cleanTubes: input.areTubesClean
            )
    }

    private static func whole(_ tubes: Double) -> Double { max(1, StandardList.roundUp(tubes, step: 1)) }

    /// The smallest number of shells in parallel whose tubes fit into 60 in each.
    private static func parallel(_ tubes: Double, _ choice: TubeChoice) throws(SizingFault) -> Double {
        let largest = UnitOfMeasure.inch.si(standardShells.last ?? 60)
        func fits(_ shells: Double) -> Bool {
            choice.shellDiameter(tubes: whole(tubes / shells)) <= largest * (1 + 1e-9)
        }
        // Start from what the largest shell holds and settle the rounding by trial.
        var shells = max(1, (tubes / choice.tubes(filling: largest)).rounded(.down) - 1)
        while shells <= mostInParallel, !fits(shells) { shells += 1 }
        guard shells <= mostInParallel else {
            let needed = choice.shellDiameter(tubes: tubes)
            throw SizingFault(
                .noStandardSize,
                nil,
                ["shell_id", .measure(needed, .inch), .text("8 … 60 in, \(NumberText.text(mostInParallel)) x")]
            )
        }
        return shells
    }
}
