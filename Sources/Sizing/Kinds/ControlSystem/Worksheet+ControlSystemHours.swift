/// The hours of a control system, line by line.
extension Worksheet {
    mutating func traceHours(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ factors: ControlSystemHours.Factors
    ) {
        let hours = design.hours
        let wired = TraceValue("IO", input.signals.hardWired)
        step(
            "control.IO",
            "IO = AI + AO + DI + DO",
            design.channels.map { TraceValue($0.name, $0.count) },
            wired,
            "definition"
        )
        traceLine("engineering_design", factors.engineering, wired, hours.engineering)
        step(
            "control.hours_plc_programming",
            "h = a + b IO + c loops + d serial",
            [
                TraceValue("a", factors.programming.fixed), TraceValue("b", factors.programming.perUnit), wired,
                TraceValue("c", factors.perLoop), TraceValue("loops", input.loops),
                TraceValue("d", factors.perSerialLink), TraceValue("serial", input.signals.serial),
            ],
            Self.hours(hours.programming),
            Self.unsourced
        )
        traceLine("hmi_configuration", factors.screens, TraceValue("graphics", input.graphics), hours.screens)
        traceLine("documentation", factors.documents, wired, hours.documents)
        traceLine("panel_assembly", factors.panel, TraceValue("installed", design.installed), hours.panel)
        traceLine("fat", factors.factoryTest, wired, hours.factoryTest)
        traceLine("commissioning", factors.commissioning, wired, hours.commissioning)
        let sum = TraceValue("sum", UnitOfMeasure.hour.si(hours.sumOfDisciplines), .hour)
        step(
            "control.hours_project_management",
            "h = share x sum of the disciplines above",
            [TraceValue("share", factors.management), sum],
            Self.hours(hours.management),
            Self.unsourced
        )
        step(
            "control.hours_total",
            "total = sum + project management",
            [sum, Self.hours(hours.management)],
            TraceValue("total", UnitOfMeasure.hour.si(hours.total), .hour),
            Self.unsourced
        )
    }

    private mutating func traceLine(
        _ name: String,
        _ line: ControlSystemHours.Line,
        _ unit: TraceValue,
        _ result: Double
    ) {
        step(
            "control.hours_" + name,
            "h = a + b " + unit.symbol,
            [TraceValue("a", line.fixed), TraceValue("b", line.perUnit), unit],
            Self.hours(result),
            Self.unsourced
        )
    }

    private static func hours(_ value: Double) -> TraceValue { TraceValue("h", UnitOfMeasure.hour.si(value), .hour) }
}
