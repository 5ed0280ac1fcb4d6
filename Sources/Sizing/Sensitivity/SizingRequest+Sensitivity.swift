/// One input at a time, 10 % down and up, everything else kept.
extension SizingRequest {
    /// The most inputs that are varied: each takes two evaluations.
    private static let mostInputs = 20
    private static let mostDrivers = 3

    /// How `result`, which is of this request, follows the inputs; nil when there is nothing to follow.
    func sensitivity(of result: SizingResult, on sheet: Worksheet) -> Sensitivity? {
        guard result.status == .ok, let name = computation.mainOutput, let main = result.outputs[name]?.number else {
            return nil
        }
        let brief = Worksheet(language: sheet.language, units: sheet.units, isBrief: true)
        let drivers = variations(of: result, sheet.language).map { variation in
            Sensitivity.Driver(
                input: variation.input,
                variation: variation.text,
                low: outcome(variation.input, variation.low, name, brief),
                high: outcome(variation.input, variation.high, name, brief)
            )
        }
        let cost = result.cost?.totalModule
        return Sensitivity(
            output: name,
            unit: result.outputs[name]?.unit ?? "",
            main: main,
            cost: cost,
            drivers: SensitivityRanking(main: main, cost: cost).first(Self.mostDrivers, of: drivers)
        )
    }

    private func variations(of result: SizingResult, _ language: Language) -> [InputVariation] {
        var found: [InputVariation] = []
        for field in computation.description.fields where found.count < Self.mostInputs {
            let assumed = result.assumptions.first { field.tier == .assumed && $0.field == field.name }
            let value = inputs[field.name] ?? assumed.flatMap { InputValue($0.value) }
            guard let value, let variation = InputVariation(of: field, value, language) else { continue }
            found.append(variation)
        }
        return found
    }

    private func outcome(
        _ input: String,
        _ value: InputValue,
        _ output: String,
        _ sheet: Worksheet
    ) -> Sensitivity.Outcome {
        var varied = inputs
        varied[input] = value
        let request = SizingRequest(computation: computation, inputs: varied, allowsProvisional: allowsProvisional)
        let result = request.evaluate(on: sheet)
        return Sensitivity.Outcome(
            input: value,
            main: result.outputs[output]?.number,
            cost: result.cost?.totalModule,
            error: result.error
        )
    }
}

extension InputValue {
    /// A default that was used, as it would have been sent.
    fileprivate init?(_ used: OutputValue) {
        switch used {
        case .quantity(let value, let unit): self = .quantity(value: value, unit: unit)
        case .number(let number): self = .number(number)
        case .text, .flag, .list: return nil
        }
    }
}
