/// Compressors, heat exchangers and control systems.
extension ErrorCode {
    static let plantTexts: [ErrorCode: Bilingual] = [
        .fFactor: Bilingual(
            "no arrangement of up to {} shells in series reaches F >= {} (the best has F = {}; R = {}, P = {}): widen the "
                + "temperature approach, or use arrangement counter_current.",
            "ninguna disposición de hasta {} cascos en serie llega a F >= {} (la mejor da F = {}; R = {}, P = {}): amplíe "
                + "el acercamiento de temperaturas o use arrangement counter_current."
        ),
        .heatBalance: Bilingual(
            "the duties do not agree or are not positive ({}): correct flows, cp, temperatures or duty; they may differ "
                + "by 2 %.",
            "las cargas térmicas no coinciden o no son positivas ({}): corrija caudales, cp, temperaturas o duty; pueden "
                + "diferir un 2 %."
        ),
        .ratio: Bilingual(
            "discharge pressure {} is not above suction pressure {}: nothing is to be compressed; correct one.",
            "la presión de descarga {} no supera la de succión {}: no hay nada que comprimir; corrija una."
        ),
        .stages: Bilingual(
            "{} stages are not enough for an overall ratio of {} ({} per stage, limits {} and {} at discharge): "
                + "lower discharge_pressure or the temperatures, or raise the limits.",
            "{} etapas no alcanzan para una relación total de {} ({} por etapa, límites {} y {} en la descarga): "
                + "baje discharge_pressure o las temperaturas, o suba los límites."
        ),
        .tempCross: Bilingual(
            "the streams cannot exchange this heat: hot {} -> {}, cold {} -> {}; the hot one has to cool, the "
                + "cold one to warm, and each end to leave a difference: correct the temperatures.",
            "las corrientes no pueden intercambiar ese calor: caliente {} -> {}, fría {} -> {}; la caliente debe "
                + "enfriarse, la fría calentarse y quedar una diferencia en cada extremo: corrija las temperaturas."
        ),
        .unknownDevice: Bilingual(
            "{} is not a known type of device; choose one of: {}.",
            "{} no es un tipo de dispositivo conocido; elija uno de: {}."
        ),
    ]
}
