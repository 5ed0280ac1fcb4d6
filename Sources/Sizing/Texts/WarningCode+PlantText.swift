/// Compressors, heat exchangers and control systems.
extension WarningCode {
    static let plantTexts: [WarningCode: Bilingual] = [
        .centrifugalLowFlow: Bilingual(
            "{} at the inlet is below the 500 acfm of a centrifugal machine: consider a reciprocating one.",
            "{} en la entrada es menos que los 500 acfm de una máquina centrífuga: considere una alternativa."
        ),
        .hoursUnsourced: Bilingual(
            "the {} of work follow from project factors without a published source: replace them by your own records.",
            "las {} de trabajo salen de factores del proyecto sin fuente publicada: reemplácelos por sus propios registros."
        ),
        .moreThanOneCasing: Bilingual(
            "{} impellers are more than the 9 of one casing: plan {} casings or a higher speed.",
            "{} impulsores son más que los 9 de una carcasa: prevea {} carcasas o mayor velocidad."
        ),
        .parallelShells: Bilingual(
            "one shell would need {}, more than 60 in: {} shells in parallel are used; consider longer tubes.",
            "un solo casco necesitaría {}, más de 60 in: se usan {} cascos en paralelo; considere tubos más largos."
        ),
        .reciprocatingHighFlow: Bilingual(
            "{} at the inlet is above the 10000 acfm of a reciprocating machine: consider a centrifugal one.",
            "{} en la entrada supera los 10000 acfm de una máquina alternativa: considere una centrífuga."
        ),
        .temperatureCross: Bilingual(
            "the cold stream leaves at {}, hotter than the hot one at {}, with F = {}: check the profile along "
                + "the shell, or use shells in series or pure counter-current flow.",
            "la corriente fría sale a {}, más caliente que la caliente a {}, con F = {}: revise el perfil a lo "
                + "largo del casco, o use cascos en serie o contracorriente pura."
        ),
        .uTypical: Bilingual(
            "U = {} is the middle of the typical range {} … {} for {}: confirm it with film coefficients.",
            "U = {} es el medio del rango típico {} … {} para {}: confírmelo con coeficientes de película."
        ),
    ]
}
