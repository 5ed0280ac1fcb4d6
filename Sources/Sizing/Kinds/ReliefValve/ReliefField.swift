/// Inputs of a relief valve; nothing that decides the area is assumed.
enum ReliefField {
    static let service = Field<ReliefService>(
        "service",
        .required,
        Bilingual("gas, liquid or steam", "gas, líquido o vapor de agua")
    )
    static let setPressure = Field<Pressure>(
        "set_pressure",
        .required,
        ValueRange(0, nil, .psig, excludesLower: true),
        Bilingual("gauge set pressure", "presión de calibración, manométrica")
    )
    static let mawp = Field<Pressure>(
        "mawp",
        .optional,
        nil,
        Bilingual("of the protected vessel", "del equipo protegido")
    )
    static let overpressure = Field<Double>(
        "overpressure",
        .defaulted,
        ValueRange(0.03, 0.25),
        default: 0.10,
        Bilingual("single valve, not fire: 10 %", "válvula única, sin fuego: 10 %")
    )
    static let backPressure = Field<Pressure>(
        "back_pressure",
        .defaulted,
        nil,
        Bilingual("atmospheric", "atmosférica")
    )
    static let valveType = Field<ReliefValveType>(
        "valve_type",
        .defaulted,
        default: .conventional,
        Bilingual("conventional (project choice)", "convencional (elección del proyecto)")
    )
    static let massFlow = Field<MassFlow>(
        "mass_flow",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("gas or steam to relieve", "gas o vapor a aliviar")
    )
    static let gasRate = Field<StandardGasFlow>(
        "gas_rate",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("gas to relieve, instead of mass_flow", "gas a aliviar, en lugar de mass_flow")
    )
    static let flow = Field<LiquidFlow>(
        "flow",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("liquid to relieve", "líquido a aliviar")
    )
    static let dischargeCoefficient = Field<Double>(
        "Kd",
        .defaulted,
        ValueRange(0.3, 1),
        Bilingual("0.975 gas and steam, 0.65 liquid", "0.975 gas y vapor, 0.65 líquido")
    )
    static let combination = Field<Double>(
        "Kc",
        .defaulted,
        ValueRange(0.5, 1),
        default: 1,
        Bilingual("no rupture disk", "sin disco de ruptura")
    )
    private static let correction = ValueRange(0.3, 1)
    static let gasBackPressure = Field<Double>(
        "Kb",
        .optional,
        correction,
        Bilingual("manufacturer's curve of a balanced valve", "curva del fabricante, válvula balanceada")
    )
    static let liquidBackPressure = Field<Double>(
        "Kw",
        .optional,
        correction,
        Bilingual("manufacturer's curve of a balanced valve", "curva del fabricante, válvula balanceada")
    )
    static let superheat = Field<Double>(
        "KSH",
        .defaulted,
        correction,
        default: 1,
        Bilingual("saturated steam", "vapor saturado")
    )
    static let molecularWeight = Field<Double>(
        "molecular_weight",
        .requiredInCombination,
        ValueRange(2, 200),
        Bilingual("g/mol, or gas_sg", "g/mol, o gas_sg")
    )
    static let gasGravity = Field<Double>(
        "gas_sg",
        .requiredInCombination,
        ValueRange(2 / PhysicalConstant.airMolarMass, 200 / PhysicalConstant.airMolarMass),
        Bilingual("instead of molecular_weight", "en lugar de molecular_weight")
    )
    static let temperature = Field<Temperature>(
        "temperature",
        .requiredInCombination,
        ValueRange(150, 1500, .kelvin),
        Bilingual("relieving temperature; gas", "temperatura de alivio; gas")
    )
    static let heatRatio = Field<Double>(
        "k",
        .requiredInCombination,
        ValueRange(1.001, 1.8),
        Bilingual("ratio of specific heats; gas", "relación de calores específicos; gas")
    )
    static let zFactor = Field<Double>(
        "z_factor",
        .defaulted,
        ValueRange(0.2, 2),
        default: 1,
        Bilingual("1.0 is conservative: the larger area", "1.0 es conservador: el área mayor")
    )
    static let gravity = Field<Double>(
        "sg",
        .requiredInCombination,
        ValueRange(0.3, 2.5),
        Bilingual("specific gravity; liquid", "gravedad específica; líquido")
    )
    static let viscosity = Field<Viscosity>(
        "viscosity",
        .defaulted,
        ValueRange(0, nil, .centipoise, excludesLower: true),
        default: .quantity(value: 1, unit: "cP"),
        Bilingual("1 cP; liquid", "1 cP; líquido")
    )

    static let all: [FieldDescription] = [
        service.description, setPressure.description, mawp.description, overpressure.description,
        backPressure.description, valveType.description, massFlow.description, gasRate.description, flow.description,
        dischargeCoefficient.description, combination.description, gasBackPressure.description,
        liquidBackPressure.description, superheat.description, molecularWeight.description, gasGravity.description,
        temperature.description, heatRatio.description, zFactor.description, gravity.description,
        viscosity.description,
    ]
}
