/// A control system request that has been read and checked.
struct ControlSystemInput: Sendable, Hashable {
    /// All devices of one type.
    struct Device: Sendable, Hashable {
        let type: String
        var quantity: Double
        /// Of one of them.
        let signals: SignalCount
    }

    let devices: [Device]
    let signals: SignalCount
    let spare: Double
    let slotsPerRack: Double
    let channelsPerCabinet: Double
    let autonomy: TimeSpan
    let stations: Double
    let servers: Double
    let loops: Double
    let graphics: Double
    let isRedundant: Bool

    var processors: Double { isRedundant ? 2 : 1 }
}
