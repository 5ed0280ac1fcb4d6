@testable import Gateway

extension GatewaySettings {
    /// Waits for an answer as long as a client may ask for.
    ///
    /// How long work takes says more about what else the machine does than about the gateway. Tests of the wait itself say
    /// how long it is.
    static var patient: GatewaySettings {
        var settings = GatewaySettings()
        settings.waitDefault = .seconds(60)
        return settings
    }
}
