extension ControlSystemInput {
    /// Throws the first fault.
    init(_ reader: inout InputReader, _ basis: ControlSystemBasis) throws(SizingFault) {
        typealias F = ControlSystemField
        devices = reader.devices(basis)
        var sum = SignalCount(0, 0, 0, 0, 0)
        for device in devices { sum.add(device.signals, times: device.quantity) }
        signals = sum
        if reader.faults.isEmpty, !(sum.all > 0) {
            reader.refuse(.range, F.devices.name, ["AI + AO + DI + DO + serial", .number(sum.all), "1", "-"])
        }
        spare = reader.read(F.spare)
        slotsPerRack = reader.read(F.slots)
        channelsPerCabinet = reader.read(F.perCabinet)
        autonomy = reader.read(F.autonomy)
        stations = reader.read(F.stations)
        servers = reader.read(F.servers)
        loops = reader.read(F.loops, or: sum.analogOutputs)
        graphics = reader.read(F.graphics, or: max(3, StandardList.roundUp(sum.hardWired / 40, step: 1)))
        isRedundant = reader.read(F.redundant)
        try reader.finish()
    }
}

extension InputReader {
    /// The readable entries of the list, repeated types together, after noting what is wrong with the others.
    fileprivate mutating func devices(_ basis: ControlSystemBasis) -> [ControlSystemInput.Device] {
        let name = ControlSystemField.devices.name
        let form: PhraseArgument = "[{\"type\": \"pressure_transmitter\", \"qty\": 20}, …]"
        guard let given = inputs[name], given != .list([]) else {
            refuse(.missingInput, name, [.text(name)])
            return []
        }
        guard case .list(let items) = given else {
            refuse(.quantityFormat, name, [.text(name), form])
            return []
        }
        var found: [ControlSystemInput.Device] = []
        for (index, item) in items.enumerated() {
            // A list full of faults is told by its first ones.
            guard faults.count < 20 else { break }
            guard let device = device(item, at: index, basis, form) else { continue }
            if let known = found.firstIndex(where: { $0.type == device.type }) {
                // Kept finite, because infinity times no signal would be no number.
                found[known].quantity = min(found[known].quantity + device.quantity, .greatestFiniteMagnitude)
            } else {
                found.append(device)
            }
        }
        return found
    }

    private mutating func device(
        _ item: InputValue,
        at index: Int,
        _ basis: ControlSystemBasis,
        _ form: PhraseArgument
    ) -> ControlSystemInput.Device? {
        typealias F = ControlSystemField
        lazy var place = F.devices.name + "/\(index)"
        guard case .object(let members) = item else {
            refuse(.quantityFormat, F.devices.name, [.text(place), form])
            return nil
        }
        let isPlain = members.count == 2 && members[F.deviceQuantity.name] != nil
        for member in isPlain ? [] : members.keys.sorted()
        where member != F.deviceType.name && member != F.deviceQuantity.name {
            refuse(.unknownField, F.devices.name, [.text(place + "/" + String(member.prefix(40))), .text("devices")])
        }
        guard case .text(let type)? = members[F.deviceType.name], let signals = basis.devices[type] else {
            let known = basis.devices.all.map(\.type).joined(separator: ", ")
            refuse(.unknownDevice, F.devices.name, [.text(place + told(members[F.deviceType.name])), .text(known)])
            return nil
        }
        return deviceQuantity(members[F.deviceQuantity.name], at: index).map {
            ControlSystemInput.Device(type: type, quantity: $0, signals: signals)
        }
    }

    private func told(_ type: InputValue?) -> String {
        guard case .text(let text)? = type else { return "/type" }
        return "/type = " + text.prefix(40)
    }

    /// A whole number, 0 or more; nil after noting the fault.
    private mutating func deviceQuantity(_ value: InputValue?, at index: Int) -> Double? {
        typealias F = ControlSystemField
        guard case .number(let quantity)? = value,
            !quantity.isFinite || (quantity >= 0 && quantity.rounded() == quantity)
        else {
            refuse(.quantityFormat, F.devices.name, [.text("\(F.devices.name)/\(index)/qty"), "3"])
            return nil
        }
        guard quantity.isFinite else {
            refuse(.notFinite, F.devices.name, [.text("\(F.devices.name)/\(index)/qty")])
            return nil
        }
        return quantity
    }
}
