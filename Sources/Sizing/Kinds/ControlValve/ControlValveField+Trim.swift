/// Gas properties, trim and piping.
extension ControlValveField {
    static let molecularWeight = Field<Double>(
        "molecular_weight",
        .requiredInCombination,
        ValueRange(2, 200),
        Bilingual("gas, g/mol, or gas_sg", "gas, g/mol, o gas_sg")
    )
    static let gasGravity = Field<Double>(
        "gas_sg",
        .requiredInCombination,
        ValueRange(0.1, 7),
        Bilingual("gas, air = 1, instead of molecular_weight", "gas, aire = 1, en lugar de molecular_weight")
    )
    static let temperature = Field<Temperature>(
        "temperature",
        .requiredInCombination,
        ValueRange(150, 900, .kelvin),
        Bilingual("at the inlet; required for gas", "en la entrada; necesaria para gas")
    )
    static let heatRatio = Field<Double>(
        "k",
        .assumed,
        ValueRange(1.01, 1.7),
        default: 1.3,
        Bilingual("ratio of specific heats; gas, 1.3", "relación de calores específicos; gas, 1.3")
    )
    static let zFactor = Field<Double>(
        "z_factor",
        .optional,
        ValueRange(0.2, 2),
        Bilingual("gas; else Dranchuk & Abou-Kassem (1975)", "gas; si no, Dranchuk y Abou-Kassem (1975)")
    )
    static let viscosity = Field<Viscosity>(
        "viscosity",
        .defaulted,
        ValueRange(0, nil, .centipoise, excludesLower: true),
        Bilingual(
            "1 cP for a liquid, Lee, Gonzalez & Eakin (1966) for a gas",
            "1 cP para un líquido, Lee, González y Eakin (1966) para un gas"
        )
    )
    static let style = Field<ControlValveStyle>(
        "style",
        .defaulted,
        default: .globe,
        Bilingual("globe (project choice)", "globo (elección del proyecto)")
    )
    static let recovery = Field<Double>("FL", .defaulted, ValueRange(0.3, 1), typical)
    static let ratioFactor = Field<Double>("xT", .defaulted, ValueRange(0.1, 1), typical)
    static let modifier = Field<Double>("Fd", .defaulted, ValueRange(0.01, 1), typical)
    static let pipeSize = Field<Double>(
        "pipe_nps",
        .optional,
        nil,
        Bilingual("nominal size of the line", "tamaño nominal de la línea")
    )
    static let pipeSchedule = Field<String>(
        "pipe_schedule",
        .optional,
        words: nil,
        Bilingual("STD, XS, 80, 120 or 160; STD when absent", "STD, XS, 80, 120 o 160; STD si falta")
    )
    static let pipeBore = Field<Length>(
        "pipe_id",
        .optional,
        ValueRange(5, 2000, .millimetre),
        Bilingual("inside diameter, or pipe_nps", "diámetro interior, o pipe_nps")
    )
    static let outletBore = Field<Length>(
        "outlet_pipe_id",
        .optional,
        ValueRange(5, 2000, .millimetre),
        Bilingual("as the inlet pipe when absent", "igual a la tubería de entrada si falta")
    )
    static let valveBore = Field<Length>(
        "valve_bore",
        .optional,
        ValueRange(3, 2000, .millimetre),
        Bilingual("rates this valve instead of picking a size", "evalúa esta válvula en vez de elegir un tamaño")
    )
    static let maxOpening = Field<Double>(
        "max_opening_fraction",
        .defaulted,
        ValueRange(0.1, 1),
        default: 0.85,
        Bilingual("of the rated Cv (project choice)", "del Cv nominal (elección del proyecto)")
    )

    private static let typical = Bilingual(
        "typical value of the style at full travel, IEC 60534-2-1:2011",
        "valor típico del tipo a carrera completa, IEC 60534-2-1:2011"
    )

    static let gasFields = [
        molecularWeight.description, gasGravity.description, temperature.description, heatRatio.description,
        zFactor.description,
    ]
    static let trimFields = [
        viscosity.description, style.description, recovery.description, ratioFactor.description, modifier.description,
        pipeSize.description, pipeSchedule.description, pipeBore.description, outletBore.description,
        valveBore.description, maxOpening.description,
    ]
}
