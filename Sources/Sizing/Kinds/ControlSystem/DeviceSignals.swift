/// The signals of one type of device.
struct DeviceSignals: Sendable, Hashable {
    let type: String
    let signals: SignalCount

    init(_ type: String, _ signals: SignalCount) { (self.type, self.signals) = (type, signals) }
}
