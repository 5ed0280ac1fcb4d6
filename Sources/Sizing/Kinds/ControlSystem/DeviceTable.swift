/// The signals of every known type of device, in the order they are listed to a reader.
struct DeviceTable: Sendable, Hashable {
    let all: [DeviceSignals]
    private let byType: [String: SignalCount]

    init(_ all: [DeviceSignals]) {
        self.all = all
        byType = Dictionary(all.map { ($0.type, $0.signals) }, uniquingKeysWith: { first, _ in first })
    }

    subscript(type: String) -> SignalCount? { byType[type] }
}
