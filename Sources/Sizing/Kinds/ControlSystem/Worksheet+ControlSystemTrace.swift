/// The calculation of a control system, line by line; no standard fixes its numbers.
extension Worksheet {
    static let unsourced = "project choice, no published source"

    mutating func trace(_ input: ControlSystemInput, _ design: ControlSystemDesign, _ basis: ControlSystemBasis) {
        traceChannels(input, design)
        traceRacks(input, design)
        traceNetwork(input, design, basis)
        traceLoads(input, design, basis.loads)
        traceSupply(input, design, basis.loads)
        traceHours(input, design, basis.hours)
    }

    private mutating func traceChannels(_ input: ControlSystemInput, _ design: ControlSystemDesign) {
        for type in SignalType.allCases { traceSignals(type, input) }
        let spare = TraceValue("spare", input.spare)
        for channel in design.channels {
            let required = TraceValue("required", channel.required)
            step(
                "control.\(channel.name)_required",
                "required = ceil[count (1 + spare)]",
                [TraceValue("count", channel.count), spare],
                required,
                Self.unsourced
            )
            step(
                "control.\(channel.name)_cards",
                "cards = ceil(required/channels per card)",
                [required, TraceValue("channels per card", channel.perCard)],
                TraceValue("cards", channel.cards),
                Self.unsourced
            )
        }
    }

    private mutating func traceSignals(_ type: SignalType, _ input: ControlSystemInput) {
        var each: [TraceValue] = []
        for device in input.devices where device.signals[type] > 0 {
            each.append(TraceValue(device.type, device.quantity * device.signals[type]))
        }
        if each.isEmpty { each.append(TraceValue("devices", 0)) }
        step(
            "control.\(type.rawValue)",
            "sum of quantity x signals per device",
            each,
            TraceValue(type.rawValue, input.signals[type]),
            Self.unsourced
        )
    }

    private mutating func traceRacks(_ input: ControlSystemInput, _ design: ControlSystemDesign) {
        step(
            "control.racks",
            "racks = max(1, ceil(cards/slots))",
            [TraceValue("cards", design.cards), TraceValue("slots", input.slotsPerRack)],
            TraceValue("racks", design.racks),
            Self.unsourced
        )
        let installed = TraceValue("installed", design.installed)
        step(
            "control.installed",
            "installed = sum of cards x channels per card",
            design.channels.map { TraceValue($0.name + "_cards", $0.cards) },
            installed,
            Self.unsourced
        )
        step(
            "control.cabinets",
            "cabinets = max(1, ceil(installed/channels per cabinet))",
            [installed, TraceValue("channels per cabinet", input.channelsPerCabinet)],
            TraceValue("cabinets", design.cabinets),
            Self.unsourced
        )
    }

    private mutating func traceNetwork(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ basis: ControlSystemBasis
    ) {
        let ports = TraceValue("ports", design.ports)
        step(
            "control.ports",
            "ports = racks x CPUs + stations + servers + serial",
            [
                TraceValue("racks", design.racks), TraceValue("CPUs", input.processors),
                TraceValue("stations", input.stations), TraceValue("servers", input.servers),
                TraceValue("serial", input.signals.serial),
            ],
            ports,
            Self.unsourced
        )
        let needed = TraceValue("switch ports", design.switchPorts)
        step(
            "control.switch_ports",
            "switch ports = ceil(reserve x ports)",
            [TraceValue("reserve", basis.portReserve), ports],
            needed,
            Self.unsourced
        )
        step(
            "control.switches",
            "switches = ceil(switch ports/24); of the smallest of 8, 16, 24 ports that fits, 24 when several",
            [needed, TraceValue("ports of each", design.switchSize)],
            TraceValue("switches", design.switches),
            Self.unsourced
        )
    }

    private mutating func traceLoads(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ loads: ControlSystemLoads
    ) {
        let signals = input.signals
        let direct = TraceValue("DC", design.dcLoad, .watt)
        step(
            "control.dc_load",
            "DC = a (AI + AO) + b DI + c DO + d (AI_cards + AO_cards) + e (DI_cards + DO_cards) + f CPUs + g racks "
                + "+ h serial + i switches",
            [
                TraceValue("AI", signals.analogInputs), TraceValue("AO", signals.analogOutputs),
                TraceValue("DI", signals.digitalInputs), TraceValue("DO", signals.digitalOutputs),
            ] + design.channels.map { TraceValue($0.name + "_cards", $0.cards) } + [
                TraceValue("CPUs", input.processors), TraceValue("racks", design.racks),
                TraceValue("serial", signals.serial), TraceValue("switches", design.switches),
                TraceValue("a", loads.analogSignal, .watt), TraceValue("b", loads.digitalInput, .watt),
                TraceValue("c", loads.digitalOutput, .watt), TraceValue("d", loads.analogCard, .watt),
                TraceValue("e", loads.digitalCard, .watt), TraceValue("f", loads.processor, .watt),
                TraceValue("g", loads.rack, .watt), TraceValue("h", loads.serialLink, .watt),
                TraceValue("i", loads.networkSwitch, .watt),
            ],
            direct,
            Self.unsourced
        )
        step(
            "control.ac_load",
            "AC = DC/eta + station x stations + server x servers",
            [
                direct, TraceValue("eta", loads.supplyEfficiency), TraceValue("station", loads.station, .watt),
                TraceValue("stations", input.stations), TraceValue("server", loads.server, .watt),
                TraceValue("servers", input.servers),
            ],
            TraceValue("AC", design.acLoad, .watt),
            Self.unsourced
        )
    }

    private mutating func traceSupply(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ loads: ControlSystemLoads
    ) {
        let alternating = TraceValue("AC", design.acLoad, .watt)
        let reserve = TraceValue("reserve", loads.reserve)
        let apparent = TraceValue("S", design.upsRequired, .kilovoltAmpere)
        step(
            "control.ups",
            "S = reserve AC/power factor",
            [reserve, alternating, TraceValue("power factor", loads.powerFactor)],
            apparent,
            Self.unsourced
        )
        step(
            "control.ups_rating",
            "next listed UPS >= S",
            [apparent],
            TraceValue("UPS", UnitOfMeasure.kilovoltAmpere.si(design.upsRating), .kilovoltAmpere),
            "list of UPS ratings (project choice)"
        )
        step(
            "control.battery",
            "E = reserve AC t/(depth of discharge x inverter efficiency)",
            [
                reserve, alternating, TraceValue("t", input.autonomy.si, .hour),
                TraceValue("depth of discharge", loads.depthOfDischarge),
                TraceValue("inverter efficiency", loads.inverterEfficiency),
            ],
            TraceValue("E", design.battery, .kilowattHour),
            Self.unsourced
        )
    }
}
