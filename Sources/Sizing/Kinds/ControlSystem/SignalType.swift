/// Types of signals; the raw values are the names of the outputs.
enum SignalType: String, Sendable, Hashable, CaseIterable {
    case analogInput = "AI"
    case analogOutput = "AO"
    case digitalInput = "DI"
    case digitalOutput = "DO"
    case serial
}

extension SignalCount {
    subscript(type: SignalType) -> Double {
        switch type {
        case .analogInput: analogInputs
        case .analogOutput: analogOutputs
        case .digitalInput: digitalInputs
        case .digitalOutput: digitalOutputs
        case .serial: serial
        }
    }
}
