/// Every table and factor of the control system method, in one place: no standard fixes them (project choices), so a
/// plant may compute with its own by passing another value.
struct ControlSystemBasis: Sendable, Hashable {
    let devices: DeviceTable
    let analogPerCard: Double
    let digitalPerCard: Double
    let loads: ControlSystemLoads
    /// UPS ratings, kVA, ascending.
    let upsRatings: [Double]
    /// Ports of a switch, ascending; the last is used when there are several.
    let switchSizes: [Double]
    /// Switch ports over used ports.
    let portReserve: Double
    /// The most installed channels of a wall-mounted enclosure.
    let wallMounted: Double
    let hours: ControlSystemHours.Factors

    static let standard = ControlSystemBasis(
        devices: DeviceTable([
            DeviceSignals("pressure_transmitter", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("temperature_transmitter", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("level_transmitter", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("flow_transmitter", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("dp_transmitter", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("analyzer", SignalCount(1, 0, 1, 0, 0)),
            DeviceSignals("gas_detector", SignalCount(1, 0, 0, 0, 0)),
            DeviceSignals("flame_detector", SignalCount(0, 0, 2, 0, 0)),
            DeviceSignals("switch", SignalCount(0, 0, 1, 0, 0)),
            DeviceSignals("pushbutton", SignalCount(0, 0, 1, 0, 0)),
            DeviceSignals("beacon_horn", SignalCount(0, 0, 0, 1, 0)),
            DeviceSignals("control_valve", SignalCount(0, 1, 0, 0, 0)),
            DeviceSignals("control_valve_feedback", SignalCount(1, 1, 0, 0, 0)),
            DeviceSignals("onoff_valve", SignalCount(0, 0, 2, 1, 0)),
            DeviceSignals("mov", SignalCount(0, 0, 3, 2, 0)),
            DeviceSignals("solenoid", SignalCount(0, 0, 0, 1, 0)),
            DeviceSignals("motor_dol", SignalCount(0, 0, 3, 2, 0)),
            DeviceSignals("motor_vfd", SignalCount(1, 1, 3, 2, 0)),
            DeviceSignals("package_serial", SignalCount(0, 0, 0, 0, 1)),
        ]),
        analogPerCard: 8,
        digitalPerCard: 16,
        loads: .standard,
        upsRatings: [1, 1.5, 2, 3, 5, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100],
        switchSizes: [8, 16, 24],
        portReserve: 1.25,
        wallMounted: 64,
        hours: .standard
    )
}
