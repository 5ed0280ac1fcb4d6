/// Inputs of one stream of an exchanger.
struct StreamField: Sendable {
    let inlet: Field<Temperature>
    let outlet: Field<Temperature>
    let massFlow: Field<MassFlow>
    let heatCapacity: Field<HeatCapacity>

    static let hot = StreamField("hot")
    static let cold = StreamField("cold")

    var all: [FieldDescription] {
        [inlet.description, outlet.description, massFlow.description, heatCapacity.description]
    }

    private init(_ side: String) {
        let temperatures = ValueRange(73, 1200, .kelvin)
        inlet = Field(
            side + "_inlet_temperature",
            .required,
            temperatures,
            Bilingual("of the stream", "de la corriente")
        )
        outlet = Field(
            side + "_outlet_temperature",
            .requiredInCombination,
            temperatures,
            Bilingual("else from duty, flow and cp", "si no, de la carga térmica, el caudal y el cp")
        )
        massFlow = Field(
            side + "_mass_flow",
            .requiredInCombination,
            ValueRange(0, nil, .kilogramPerHour, excludesLower: true),
            Bilingual("with cp and both temperatures it fixes the duty", "con cp y ambas temperaturas fija la carga")
        )
        heatCapacity = Field(
            side + "_cp",
            .requiredInCombination,
            ValueRange(0.1, 20, .kilojoulePerKilogramKelvin),
            Bilingual("mean specific heat", "calor específico medio")
        )
    }
}
