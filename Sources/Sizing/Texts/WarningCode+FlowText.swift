/// Control valves and lines.
extension WarningCode {
    static let flowTexts: [WarningCode: Bilingual] = [
        .chokedCavitation: Bilingual(
            "the liquid chokes: {} of drop reach the limit of {} and the outlet is above the vapour pressure, so it "
                + "cavitates; use anti-cavitation trim or take the drop in stages.",
            "el líquido se ahoga: {} de caída alcanzan el límite de {} y la salida supera la presión de vapor, así "
                + "que cavita; use interno anticavitación o reparta la caída en etapas."
        ),
        .chokedGas: Bilingual(
            "the gas chokes: x = {} reaches the limit {}; a lower outlet pressure passes no more; check noise and trim.",
            "el gas se ahoga: x = {} alcanza el límite {}; una salida menor no pasa más; revise ruido e interno."
        ),
        .chokingNotChecked: Bilingual(
            "vapor_pressure is not given and was taken as zero: cavitation and flashing were not checked; give it with "
                + "critical_pressure.",
            "no se indicó vapor_pressure y se tomó cero: no se verificó cavitación ni vaporización; indíquela con "
                + "critical_pressure."
        ),
        .dpAbove10Percent: Bilingual(
            "the drop of {} is above 10 % of {}: divide the line or use a compressible method by segments.",
            "la caída de {} supera el 10 % de {}: divida la línea o use un método compresible por tramos."
        ),
        .flashing: Bilingual(
            "the outlet, {}, is below the vapour pressure {}: part of the liquid stays vapour; choose hard trim "
                + "and a larger outlet.",
            "la salida, {}, es menor que la presión de vapor {}: parte del líquido queda como vapor; elija "
                + "interno endurecido y salida mayor."
        ),
        .lineCriteriaExceeded: Bilingual(
            "NPS {} gives {} (limit {}) and {} (limit {}): choose a larger size.",
            "NPS {} da {} (límite {}) y {} (límite {}): elija un tamaño mayor."
        ),
        .lowVelocity: Bilingual(
            "{} is below {}: solids and water may settle; consider a smaller line.",
            "{} es menor que {}: pueden asentarse sólidos y agua; considere una línea menor."
        ),
        .noSizePick: Bilingual(
            "no valve size was chosen: generic sizes are listed for globe styles in a known pipe; give pipe_nps or "
                + "valve_bore, or select from vendor data.",
            "no se eligió tamaño de válvula: los genéricos son para tipo globo con tubería conocida; indique pipe_nps o "
                + "valve_bore, o elija con datos del proveedor."
        ),
        .nonTurbulent: Bilingual(
            "the valve Reynolds number {} is below 10000: no viscosity correction was applied, the valve may be too small; "
                + "apply IEC 60534-2-1 non-turbulent flow.",
            "el Reynolds de la válvula {} es menor que 10000: no se corrigió por viscosidad, la válvula puede quedar chica; "
                + "aplique flujo no turbulento de IEC 60534-2-1."
        ),
        .reducedTrim: Bilingual(
            "Cv {} is below 20 % of the rated {}: order reduced trim.",
            "Cv {} es menor que el 20 % del nominal {}: pida interno reducido."
        ),
        .valveBelowHalfLine: Bilingual(
            "NPS {} is below half of the line of {}: check the line size and the reducers.",
            "NPS {} es menor que la mitad de la línea de {}: revise el tamaño de la línea y las reducciones."
        ),
        .velocity: Bilingual(
            "no valve that fits the line keeps the velocity limit: {} = {} against {}; use a larger line or body.",
            "ninguna válvula que quepa en la línea respeta el límite de velocidad: {} = {} frente a {}; use línea o cuerpo "
                + "mayor."
        ),
    ]
}
