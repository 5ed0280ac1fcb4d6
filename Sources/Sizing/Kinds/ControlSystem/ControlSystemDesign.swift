/// Cards, racks, supplies, network and hours of a control system; every rule is a project choice.
struct ControlSystemDesign: Sendable, Hashable {
    /// One type of signal on its cards.
    struct Channels: Sendable, Hashable {
        let type: SignalType
        let count: Double
        let perCard: Double
        let required: Double
        let cards: Double

        var name: String { type.rawValue }

        init(_ type: SignalType, of signals: SignalCount, spare: Double, perCard: Double) {
            (self.type, self.perCard) = (type, perCard)
            count = signals[type]
            required = StandardList.roundUp(count * (1 + spare), step: 1)
            cards = StandardList.roundUp(required / perCard, step: 1)
        }
    }

    let channels: [Channels]
    let cards: Double
    let racks: Double
    let installed: Double
    let cabinets: Double
    let ports: Double
    let switchPorts: Double
    let switches: Double
    let switchSize: Double
    /// W.
    let dcLoad: Double
    let acLoad: Double
    /// VA.
    let upsRequired: Double
    /// kVA.
    let upsRating: Double
    /// J.
    let battery: Double
    let hours: ControlSystemHours

    /// Throws `E_NO_STANDARD_SIZE` when no listed UPS carries the load.
    init(_ input: ControlSystemInput, _ basis: ControlSystemBasis) throws(SizingFault) {
        let signals = input.signals
        let (analog, digital) = (basis.analogPerCard, basis.digitalPerCard)
        channels = [
            Channels(.analogInput, of: signals, spare: input.spare, perCard: analog),
            Channels(.analogOutput, of: signals, spare: input.spare, perCard: analog),
            Channels(.digitalInput, of: signals, spare: input.spare, perCard: digital),
            Channels(.digitalOutput, of: signals, spare: input.spare, perCard: digital),
        ]
        cards = channels.reduce(0) { $0 + $1.cards }
        racks = max(1, StandardList.roundUp(cards / input.slotsPerRack, step: 1))
        installed = channels.reduce(0) { $0 + $1.cards * $1.perCard }
        cabinets = max(1, StandardList.roundUp(installed / input.channelsPerCabinet, step: 1))
        ports = racks * input.processors + input.stations + input.servers + signals.serial
        switchPorts = StandardList.roundUp(basis.portReserve * ports, step: 1)
        let largest = basis.switchSizes.last ?? 1
        switches = max(1, StandardList.roundUp(switchPorts / largest, step: 1))
        switchSize = switches > 1 ? largest : StandardList.next(switchPorts, in: basis.switchSizes) ?? largest
        let loads = basis.loads
        let analogCards = channels[0].cards + channels[1].cards
        let digitalCards = channels[2].cards + channels[3].cards
        let onSignals =
            loads.analogSignal * (signals.analogInputs + signals.analogOutputs)
            + loads.digitalInput * signals.digitalInputs + loads.digitalOutput * signals.digitalOutputs
        let onCards = loads.analogCard * analogCards + loads.digitalCard * digitalCards
        let onRest =
            loads.processor * input.processors + loads.rack * racks + loads.serialLink * signals.serial
            + loads.networkSwitch * switches
        dcLoad = onSignals + onCards + onRest
        acLoad = dcLoad / loads.supplyEfficiency + loads.station * input.stations + loads.server * input.servers
        upsRequired = loads.reserve * acLoad / loads.powerFactor
        guard let rating = StandardList.next(upsRequired / 1000, in: basis.upsRatings) else {
            let limit = NumberText.text(basis.upsRatings.last ?? 0)
            throw SizingFault(
                .noStandardSize,
                ControlSystemField.devices.name,
                ["ups_rating", .number(upsRequired / 1000, "kVA"), .text("1 … \(limit) kVA")]
            )
        }
        upsRating = rating
        battery = loads.reserve * acLoad * input.autonomy.si / (loads.depthOfDischarge * loads.inverterEfficiency)
        hours = ControlSystemHours(
            basis.hours,
            signals,
            loops: input.loops,
            graphics: input.graphics,
            installed: installed
        )
    }
}
