/// A heat exchanger request that has been read and checked.
struct HeatExchangerInput: Sendable, Hashable {
    /// One stream as it was given.
    struct Stream: Sendable, Hashable {
        let field: StreamSide
        let inlet: Temperature
        let outlet: Temperature?
        let massFlow: MassFlow?
        let heatCapacity: HeatCapacity?
    }

    let hot: Stream
    let cold: Stream
    let duty: Power?
    /// nil when neither U nor service_pair is given.
    let heatTransfer: HeatTransfer?
    /// The pair whose typical coefficient is used.
    let typicalOf: ServicePair?
    let arrangement: ExchangerArrangement
    let minimumFactor: Double
    let overdesign: Double
    let tubes: TubeChoice
    /// nil when it was not given.
    let statedHead: HeadType?
    let temaClass: TEMAClass
    let isShellFouling: Bool
    let areTubesClean: Bool
}
