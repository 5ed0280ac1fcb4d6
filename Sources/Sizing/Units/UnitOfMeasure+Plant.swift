/// The electrical units of control systems, and the hours of their disciplines.
extension UnitOfMeasure {
    static let kilovoltAmpere = UnitOfMeasure("kVA", .apparentPower, 1000)
    static let kilowattHour = UnitOfMeasure("kWh", .energy, 3.6e6)
    static let hour = UnitOfMeasure("h", .time, 3600)
}
