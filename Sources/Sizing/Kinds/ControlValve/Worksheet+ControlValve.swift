/// Outputs and warnings of a control valve.
extension Worksheet {
    mutating func report(_ input: ControlValveInput, _ sizing: ValveSizing) {
        let found = sizing.reported
        output("kv_required", ratio: found.kv)
        output("cv_required", ratio: found.cv)
        output("choked", .flag(found.isChoked))
        switch found.limit {
        case .liquid(let criticalRatio, let chokedDrop, _):
            output("FF", ratio: criticalRatio)
            output("dp_choked", chokedDrop, .kPa)
        case .gas(let ratio, let chokedRatio, _, let expansion):
            output("x", ratio: ratio)
            output("Y", ratio: expansion)
            output("x_choked", ratio: chokedRatio)
        }
        if let pick = sizing.pick {
            report(pick, input)
        } else if found.fittings != nil {
            output("FP", ratio: found.pipingFactor)
        }
        if let reynolds = sizing.reynolds { output("reynolds_valve", ratio: reynolds) }
        if let flange = sizing.flange {
            output("design_pressure", flange.designPressure.si, .psig)
            output("flange_class", .number(flange.rating))
        }
        trace(input, sizing)
    }

    private mutating func report(_ pick: ValveSelection, _ input: ControlValveInput) {
        output("valve_nps", .number(pick.chosen.valve.nps))
        output("cv_rated", .number(pick.chosen.valve.rated))
        output("cv_required_installed", ratio: pick.coefficient.cv)
        output("FP", ratio: pick.coefficient.pipingFactor)
        output("opening_fraction_of_rated_cv", ratio: pick.opening)
        switch input.fluid {
        case .liquid: output("body_velocity", pick.chosen.speed, .metrePerSecond)
        case .gas: output("outlet_mach", ratio: pick.chosen.speed)
        }
    }

    mutating func warn(_ input: ControlValveInput, _ sizing: ValveSizing) {
        warnOfChoking(input, sizing.reported)
        if let reynolds = sizing.reynolds, reynolds < ValveReynolds.turbulent * (1 - 1e-9) {
            warn(.nonTurbulent, [.number(reynolds)])
        }
        if sizing.lacksPick { warn(.noSizePick) }
        guard let pick = sizing.pick, let line = input.inletPipe else { return }
        if !pick.chosen.keepsSpeed {
            let limit = ValveSelection.limit(of: input)
            switch input.fluid {
            case .liquid:
                let values = [pick.chosen.speed, limit].map { PhraseArgument.measure($0, .metrePerSecond) }
                warn(.velocity, ["v"] + values)
            case .gas: warn(.velocity, ["Mach", .number(pick.chosen.speed), .number(limit)])
            }
        }
        if !pick.chosen.isHalfLine {
            warn(.valveBelowHalfLine, [.number(pick.chosen.valve.nps), .measure(line, .millimetre)])
        }
        if pick.opening < ValveSelection.reducedTrim * (1 - 1e-9) {
            warn(.reducedTrim, [.number(pick.coefficient.cv), .number(pick.chosen.valve.rated)])
        }
    }

    private mutating func warnOfChoking(_ input: ControlValveInput, _ found: ValveCoefficient) {
        if case .liquid(let liquid) = input.fluid, let vapor = liquid.vapor, input.outlet < vapor.pressure {
            warn(.flashing, [.measure(input.outlet.si, .kPaa), .measure(vapor.pressure.si, .kPaa)])
        } else if found.isChoked {
            switch found.limit {
            case .liquid(_, let choked, _):
                warn(.chokedCavitation, [.measure(input.drop, .kPa), .measure(choked, .kPa)])
            case .gas(let ratio, let choked, _, _): warn(.chokedGas, [.number(ratio), .number(choked)])
            }
        }
    }
}
