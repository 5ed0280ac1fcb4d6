/// Compressors, heat exchangers and control systems.
extension WarningCode {
    static let plantTexts: [WarningCode: Bilingual] = [
        .centrifugalLowFlow: Bilingual(
            "{} acfm at the inlet is below the 500 acfm of a centrifugal machine: consider a reciprocating one.",
            "{} acfm en la entrada es menos que las 500 acfm de una máquina centrífuga: considere una alternativa."
        ),
        .hoursUnsourced: Bilingual(
            "the {} hours follow from project factors without a published source: replace them by your own records.",
            "las {} horas salen de factores del proyecto sin fuente publicada: reemplácelos por sus propios registros."
        ),
        .moreThanOneCasing: Bilingual(
            "{} impellers are more than the 9 of one casing: plan {} casings or a higher speed.",
            "{} impulsores son más que los 9 de una carcasa: prevea {} carcasas o mayor velocidad."
        ),
        .parallelShells: Bilingual(
            "one shell would need {} in, more than 60 in: {} shells in parallel are used; consider longer tubes.",
            "un solo casco necesitaría {} in, más de 60 in: se usan {} cascos en paralelo; considere tubos más largos."
        ),
        .reciprocatingHighFlow: Bilingual(
            "{} acfm at the inlet is above the 10000 acfm of a reciprocating machine: consider a centrifugal one.",
            "{} acfm en la entrada supera las 10000 acfm de una máquina alternativa: considere una centrífuga."
        ),
        .temperatureCross: Bilingual(
            "the cold stream leaves at {} degC, hotter than the hot one at {} degC, with F = {}: check the profile along "
                + "the shell, or use shells in series or pure counter-current flow.",
            "la corriente fría sale a {} degC, más caliente que la caliente a {} degC, con F = {}: revise el perfil a lo "
                + "largo del casco, o use cascos en serie o contracorriente pura."
        ),
        .uTypical: Bilingual(
            "U = {} W/m2K is the middle of the typical range {} … {} for {}: confirm it with film coefficients.",
            "U = {} W/m2K es el medio del rango típico {} … {} para {}: confírmelo con coeficientes de película."
        ),
    ]
}
