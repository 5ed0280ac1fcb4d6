import Foundation

/// The wall of a pressure vessel: ASME VIII Division 1 (clause numbers recalled), SI inside.
struct VesselWall: Sendable, Hashable {
    let stress: Double
    /// At 100 °F and below.
    let coldStress: Double
    let jointEfficiency: Double
    let shellRequired: Double
    let shellNominal: Double
    let headRequired: Double
    let headNominal: Double
    /// Hot and corroded, gauge Pa.
    let mawp: Double
    /// Gauge Pa.
    let hydrotest: Double
    let shellMass: Double
    let headMass: Double
    let emptyMass: Double
    let volume: Double
    let waterFullMass: Double
}

/// The weld quality and stress that a wall is computed with.
struct WallStrength: Sendable, Hashable {
    let stress: Double
    let coldStress: Double
    let jointEfficiency: Double
    let headEfficiency: Double
}

extension VesselWall {
    /// UCS-57: carbon steel above this nominal thickness needs full radiography.
    static let radiographyLimit = 1.25 * PhysicalConstant.inch

    /// Sizes the wall; a carbon-steel shell that would exceed the limit of UCS-57 is computed again with E = 1.
    static func design(_ duty: VesselDuty, _ options: WallOptions, _ sheet: inout Worksheet) throws(SizingFault) -> Self
    {
        let stress = try allowableStress(duty, options)
        let cold = options.material.allowableStress(at: Temperature(si: 310)) ?? stress
        func strength(_ efficiency: Double) -> WallStrength {
            WallStrength(
                stress: stress,
                coldStress: cold,
                jointEfficiency: efficiency,
                headEfficiency: options.headEfficiency
            )
        }
        let firstStrength = strength(options.jointEfficiency)
        let needsRadiography = needsFullRadiography(duty, options, firstStrength)
        let used = needsRadiography ? strength(1) : firstStrength
        let wall = try Self(duty, options, used)
        if needsRadiography {
            let first = shellRequired(duty, options, firstStrength)
            sheet.warn(.fullRTRequired, [.measure(first, .inch)])
        }
        wall.warn(duty, options, &sheet)
        return wall
    }

    /// UG-27(c)(1), on the corroded inside radius; includes the corrosion allowance and the minimum of UG-16.
    private static func shellRequired(_ duty: VesselDuty, _ options: WallOptions, _ strength: WallStrength) -> Double {
        let pressure = duty.pressureAtBottom
        let radius = duty.insideDiameter.si / 2 + options.corrosion.si
        let pressed = pressure * radius / (strength.stress * strength.jointEfficiency - 0.6 * pressure)
        return max(pressed, PhysicalConstant.inch / 16) + options.corrosion.si
    }

    private static func isThin(_ duty: VesselDuty, _ options: WallOptions, _ strength: WallStrength) -> Bool {
        let limit = 0.385 * strength.stress * strength.jointEfficiency
        let radius = duty.insideDiameter.si / 2 + options.corrosion.si
        guard duty.pressureAtBottom <= limit * (1 + 1e-9) else { return false }
        return shellRequired(duty, options, strength) - options.corrosion.si <= radius / 2 * (1 + 1e-9)
    }

    private static func needsFullRadiography(
        _ duty: VesselDuty,
        _ options: WallOptions,
        _ strength: WallStrength
    ) -> Bool {
        guard options.material.isCarbonSteel, strength.jointEfficiency < 1 else { return false }
        guard isThin(duty, options, strength) else { return false }
        guard let nominal = nominal(shellRequired(duty, options, strength)) else { return true }
        return nominal > radiographyLimit * (1 + 1e-9)
    }

    /// Next plate of at least 1/4 in (project choice), m.
    private static func nominal(_ required: Double) -> Double? {
        StandardList.next(max(required / PhysicalConstant.inch, 0.25), in: StandardList.plates)
            .map { $0 * PhysicalConstant.inch }
    }

    private static func allowableStress(_ duty: VesselDuty, _ options: WallOptions) throws(SizingFault) -> Double {
        guard let stress = options.material.allowableStress(at: duty.designTemperature) else {
            throw SizingFault(.tempRange, "design_temperature", [.measure(duty.designTemperature.si, .degF)])
        }
        return stress
    }

    private static func plate(_ part: String, _ required: Double) throws(SizingFault) -> Double {
        guard let nominal = nominal(required) else {
            throw SizingFault(
                .plateTooThick,
                "design_pressure",
                [.text(part), .measure(required, .inch)]
            )
        }
        return nominal
    }

    private init(_ duty: VesselDuty, _ options: WallOptions, _ strength: WallStrength) throws(SizingFault) {
        guard Self.isThin(duty, options, strength) else {
            throw SizingFault(
                .thickWall,
                "design_pressure",
                [
                    .measure(duty.pressureAtBottom, .psig), .measure(strength.stress, .psiOfStress),
                    .number(strength.jointEfficiency),
                ]
            )
        }
        (stress, coldStress) = (strength.stress, strength.coldStress)
        jointEfficiency = strength.jointEfficiency
        shellRequired = Self.shellRequired(duty, options, strength)
        shellNominal = try Self.plate("shell", shellRequired)
        let bore = duty.insideDiameter.si + 2 * options.corrosion.si
        let pressure = duty.pressureAtBottom
        // UG-32, 2:1 ellipsoidal head.
        let pressed = pressure * bore / (2 * strength.stress * strength.headEfficiency - 0.2 * pressure)
        headRequired = max(pressed, PhysicalConstant.inch / 16) + options.corrosion.si
        headNominal = try Self.plate("head", headRequired)
        mawp = Self.mawp(duty, options, strength, shellNominal, headNominal)
        // UG-99(b).
        hydrotest = 1.3 * mawp * strength.coldStress / strength.stress
        let masses = VesselMasses(duty, shell: shellNominal, head: headNominal, attachments: options.attachments)
        (shellMass, headMass, emptyMass) = (masses.shell, masses.head, masses.empty)
        (volume, waterFullMass) = (masses.volume, masses.waterFull)
    }

    private static func mawp(
        _ duty: VesselDuty,
        _ options: WallOptions,
        _ strength: WallStrength,
        _ shellNominal: Double,
        _ headNominal: Double
    ) -> Double {
        let radius = duty.insideDiameter.si / 2 + options.corrosion.si
        let shell = shellNominal - options.corrosion.si
        let head = headNominal - options.corrosion.si
        let byShell = strength.stress * strength.jointEfficiency * shell / (radius + 0.6 * shell)
        let byHead = 2 * strength.stress * strength.headEfficiency * head / (2 * radius + 0.2 * head)
        return min(byShell, byHead) - duty.staticHead
    }

    private func warn(_ duty: VesselDuty, _ options: WallOptions, _ sheet: inout Worksheet) {
        let psig = UnitOfMeasure.psig.value(ofSI: duty.designPressure.si)
        if psig > 3000 + 1e-6 { sheet.warn(.above3000psi, [.measure(duty.designPressure.si, .psig)]) }
        let coldest = min(duty.coldest, duty.designTemperature)
        if options.material.isCarbonSteel, coldest.fahrenheit < -20 - 1e-6 {
            sheet.warn(.lowTempMaterial, [.measure(coldest.si, .degF)])
        }
    }
}
