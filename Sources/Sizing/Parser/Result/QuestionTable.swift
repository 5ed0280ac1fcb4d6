/// The wording of the questions for missing inputs.
enum QuestionTable {
    struct Wording: Sendable {
        let english: String
        let spanish: String

        func text(in language: Language) -> String {
            switch language {
            case .english: english
            case .spanish: spanish
            }
        }
    }

    static let missing: [String: Wording] = [
        "phases": Wording(
            english: "Is it a two-phase or a three-phase separator?",
            spanish: "¿Es un separador bifásico o trifásico?"
        ),
        "pressure": Wording(
            english: "What is the operating pressure, and is it gauge or absolute?",
            spanish: "¿Cuál es la presión de operación, y es manométrica o absoluta?"
        ),
        "gas_rate": Wording(
            english: "What is the gas rate at standard conditions?",
            spanish: "¿Cuál es el caudal de gas a condiciones estándar?"
        ),
        "liquid_rate": Wording(english: "What is the liquid rate?", spanish: "¿Cuál es el caudal de líquido?"),
        "water_cut": Wording(
            english: "What is the water cut (or the oil and water rates)?",
            spanish: "¿Cuál es el corte de agua (o los caudales de petróleo y agua)?"
        ),
        "flow": Wording(english: "What is the flow rate?", spanish: "¿Cuál es el caudal?"),
        "differential_head": Wording(
            english: "What is the head (or the suction and discharge pressures)?",
            spanish: "¿Cuál es la altura diferencial (o las presiones de succión y descarga)?"
        ),
        "suction_pressure": Wording(
            english: "What is the suction pressure?",
            spanish: "¿Cuál es la presión de succión?"
        ),
        "discharge_pressure": Wording(
            english: "What is the discharge pressure?",
            spanish: "¿Cuál es la presión de descarga?"
        ),
        "sg": Wording(
            english: "What is the specific gravity (or API gravity) of the liquid?",
            spanish: "¿Cuál es la gravedad específica (o los grados API) del líquido?"
        ),
        "working_volume": Wording(
            english: "What is the working volume (or the diameter and height)?",
            spanish: "¿Cuál es el volumen de trabajo (o el diámetro y la altura)?"
        ),
        "inlet_pressure": Wording(english: "What is the inlet pressure?", spanish: "¿Cuál es la presión de entrada?"),
        "outlet_pressure": Wording(
            english: "What is the outlet pressure (or the pressure drop)?",
            spanish: "¿Cuál es la presión de salida (o la caída de presión)?"
        ),
        "gas_sg": Wording(
            english: "What is the specific gravity of the gas (air = 1)?",
            spanish: "¿Cuál es la gravedad específica del gas (aire = 1)?"
        ),
        "temperature": Wording(english: "What is the temperature?", spanish: "¿Cuál es la temperatura?"),
        "set_pressure": Wording(english: "What is the set pressure?", spanish: "¿Cuál es la presión de ajuste?"),
        "mass_flow": Wording(
            english: "What is the relieving mass flow?",
            spanish: "¿Cuál es el flujo másico de alivio?"
        ),
        "molecular_weight": Wording(
            english: "What is the molecular weight of the gas?",
            spanish: "¿Cuál es el peso molecular del gas?"
        ),
        "k": Wording(
            english: "What is the ratio of specific heats k?",
            spanish: "¿Cuál es la relación de calores específicos k?"
        ),
        "duty": Wording(english: "What is the heat duty?", spanish: "¿Cuál es la carga térmica?"),
        "hot_inlet_temperature": Wording(
            english: "What is the inlet temperature of the hot side?",
            spanish: "¿Cuál es la temperatura de entrada del lado caliente?"
        ),
        "hot_outlet_temperature": Wording(
            english: "What is the outlet temperature of the hot side?",
            spanish: "¿Cuál es la temperatura de salida del lado caliente?"
        ),
        "cold_inlet_temperature": Wording(
            english: "What is the inlet temperature of the cold side?",
            spanish: "¿Cuál es la temperatura de entrada del lado frío?"
        ),
        "cold_outlet_temperature": Wording(
            english: "What is the outlet temperature of the cold side?",
            spanish: "¿Cuál es la temperatura de salida del lado frío?"
        ),
        "U": Wording(
            english: "What is the overall heat transfer coefficient, or which two fluids are they?",
            spanish: "¿Cuál es el coeficiente global de transferencia, o cuáles son los dos fluidos?"
        ),
        "liquid_sg": Wording(
            english: "What is the specific gravity (or API gravity) of the liquid?",
            spanish: "¿Cuál es la gravedad específica (o los grados API) del líquido?"
        ),
        "devices": Wording(
            english: "How many transmitters, valves, switches and motors are there, by type?",
            spanish: "¿Cuántos transmisores, válvulas, interruptores y motores hay, por tipo?"
        ),
    ]

    static let lineService = Wording(
        english: "Does it carry liquid, gas or both?",
        spanish: "¿Transporta líquido, gas o ambos?"
    )
    static let reliefService = Wording(
        english: "Does the valve relieve gas, liquid or steam?",
        spanish: "¿La válvula alivia gas, líquido o vapor de agua?"
    )
    static let valveService = Wording(
        english: "Is the fluid a liquid or a gas?",
        spanish: "¿El fluido es líquido o gas?"
    )

    static let required = Wording(
        english: "It decides the result and is never assumed.",
        spanish: "Decide el resultado y nunca se supone."
    )
}
