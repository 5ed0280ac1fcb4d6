/// Inputs of a control valve, in the order of the specification.
enum ControlValveField {
    static let service = Field<ControlValveService>(
        "service",
        .required,
        Bilingual("liquid or gas", "líquido o gas")
    )
    static let flow = Field<LiquidFlow>(
        "flow",
        .requiredInCombination,
        ValueRange(0, nil, .cubicMetrePerHour, excludesLower: true),
        Bilingual("liquid service", "servicio líquido")
    )
    static let gasRate = Field<StandardGasFlow>(
        "gas_rate",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("gas service, or mass_flow", "servicio gas, o mass_flow")
    )
    static let massFlow = Field<MassFlow>(
        "mass_flow",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("gas service, or gas_rate", "servicio gas, o gas_rate")
    )
    static let inlet = Field<Pressure>(
        "inlet_pressure",
        .required,
        nil,
        Bilingual("at the valve inlet", "en la entrada de la válvula")
    )
    static let outlet = Field<Pressure>(
        "outlet_pressure",
        .requiredInCombination,
        nil,
        Bilingual("at the valve outlet, or pressure_drop", "en la salida de la válvula, o pressure_drop")
    )
    static let drop = Field<PressureDifference>(
        "pressure_drop",
        .requiredInCombination,
        nil,
        Bilingual(
            "instead of outlet_pressure; both have to agree within 1 %",
            "en lugar de outlet_pressure; ambas deben coincidir dentro del 1 %"
        )
    )
    static let density = Field<Density>(
        "density",
        .requiredInCombination,
        ValueRange(300, 2500, .kilogramPerCubicMetre),
        Bilingual("liquid density, or sg, or oil_api", "densidad del líquido, o sg, u oil_api")
    )
    static let gravity = Field<Double>(
        "sg",
        .requiredInCombination,
        ValueRange(0.3, 2.5),
        Bilingual("specific gravity of the liquid", "gravedad específica del líquido")
    )
    static let api = Field<Double>(
        "oil_api",
        .requiredInCombination,
        ValueRange(5, 100),
        Bilingual("degrees API of the liquid", "grados API del líquido")
    )
    static let vapor = Field<Pressure>(
        "vapor_pressure",
        .optional,
        nil,
        Bilingual(
            "of the liquid; taken as zero when absent, and choking is not checked",
            "del líquido; se toma cero si falta y no se verifica el ahogamiento"
        )
    )
    static let critical = Field<Pressure>(
        "critical_pressure",
        .optional,
        ValueRange(0, nil, .kPaa, excludesLower: true),
        Bilingual("of the liquid; needed with vapor_pressure", "del líquido; necesaria con vapor_pressure")
    )

    static let all: [FieldDescription] =
        [
            service.description, flow.description, gasRate.description, massFlow.description, inlet.description,
            outlet.description, drop.description, density.description, gravity.description, api.description,
            vapor.description, critical.description,
        ] + gasFields + trimFields
}
