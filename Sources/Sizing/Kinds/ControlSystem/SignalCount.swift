/// Signals by type; `Double` because a request may count more devices than any integer type holds.
struct SignalCount: Sendable, Hashable {
    var analogInputs: Double
    var analogOutputs: Double
    var digitalInputs: Double
    var digitalOutputs: Double
    var serial: Double

    init(_ ai: Double, _ ao: Double, _ di: Double, _ digitalOutputs: Double, _ serial: Double) {
        (analogInputs, analogOutputs, digitalInputs) = (ai, ao, di)
        (self.digitalOutputs, self.serial) = (digitalOutputs, serial)
    }

    /// Signals on input and output cards, without serial links.
    var hardWired: Double { analogInputs + analogOutputs + digitalInputs + digitalOutputs }
    var all: Double { hardWired + serial }

    mutating func add(_ other: SignalCount, times count: Double) {
        analogInputs += count * other.analogInputs
        analogOutputs += count * other.analogOutputs
        digitalInputs += count * other.digitalInputs
        digitalOutputs += count * other.digitalOutputs
        serial += count * other.serial
    }
}
