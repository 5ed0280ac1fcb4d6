/// An instrument or drive of a control system; the raw value is its type in the structured interface.
enum TextDevice: String, Sendable, Hashable, CaseIterable {
    case pressureTransmitter = "pressure_transmitter"
    case temperatureTransmitter = "temperature_transmitter"
    case levelTransmitter = "level_transmitter"
    case flowTransmitter = "flow_transmitter"
    case dpTransmitter = "dp_transmitter"
    case analyzer
    case gasDetector = "gas_detector"
    case flameDetector = "flame_detector"
    case `switch`
    case pushbutton
    case beaconHorn = "beacon_horn"
    case controlValve = "control_valve"
    case controlValveFeedback = "control_valve_feedback"
    case onoffValve = "onoff_valve"
    case mov
    case solenoid
    case motorDOL = "motor_dol"
    case motorVFD = "motor_vfd"
    case packageSerial = "package_serial"

    /// Whether it measures one quantity continuously, so that "8 for temperature" can go on from it.
    var isTransmitter: Bool {
        switch self {
        case .pressureTransmitter, .temperatureTransmitter, .levelTransmitter, .flowTransmitter, .dpTransmitter: true
        case .analyzer, .gasDetector, .flameDetector, .switch, .pushbutton, .beaconHorn, .controlValve,
            .controlValveFeedback, .onoffValve, .mov, .solenoid, .motorDOL, .motorVFD, .packageSerial:
            false
        }
    }
}
