/// One text per code and language; `{}` stands for the numbers of the case. A test holds the table complete.
extension WarningCode {
    var text: Bilingual { Self.texts[self] ?? Bilingual(rawValue, rawValue) }

    private static let texts: [WarningCode: Bilingual] = [vesselTexts, machineTexts, flowTexts, plantTexts].reduce(
        into: [:]) {
            $0.merge($1) { first, _ in first }
        }

    private static let vesselTexts: [WarningCode: Bilingual] = [
        .above3000psi: Bilingual(
            "design pressure {} is above 3000 psig: Division 1 may need additions, consider Division 2.",
            "la presión de diseño {} supera 3000 psig: la División 1 puede no bastar, considere la División 2."
        ),
        .defaultProvisional: Bilingual(
            "{} was assumed: confirm it or give it.",
            "{} se supuso: confírmelo o indíquelo."
        ),
        .flangeGroupNotCovered: Bilingual(
            "flange ratings are tabulated for carbon steel only: choose the class for {} by hand.",
            "las clases de brida están tabuladas solo para acero al carbono: elija la clase para {} a mano."
        ),
        .floatingRoofReview: Bilingual(
            "vapour pressure {} and gross volume {} may require a floating roof: check the local rule.",
            "presión de vapor {} y volumen bruto {} pueden exigir techo flotante: revise la norma local."
        ),
        .fullRTRequired: Bilingual(
            "the shell would be {} thick: full radiography is required (UCS-57) and joint efficiency 1 is used.",
            "el cuerpo tendría {}: se exige radiografía total (UCS-57) y se usa eficiencia de junta 1."
        ),
        .lowTempMaterial: Bilingual(
            "{} is below -20 degF: carbon steel needs impact testing.",
            "{} es menor que -20 degF: el acero al carbono requiere ensayo de impacto."
        ),
        .oilViscosityEstimated: Bilingual(
            "oil viscosity {} was estimated from gravity and temperature: give a measured value.",
            "la viscosidad del crudo, {}, se estimó por gravedad y temperatura: indique un valor medido."
        ),
        .oilViscosityRange: Bilingual(
            "{} degAPI at {} is outside the correlation (16-58 degAPI, 70-295 degF): give oil_viscosity.",
            "{} degAPI a {} está fuera de la correlación (16-58 degAPI, 70-295 degF): indique oil_viscosity."
        ),
        .stokesReynolds: Bilingual(
            "the drop Reynolds number is {} (above 2): Stokes over-predicts the settling velocity.",
            "el Reynolds de la gota es {} (mayor que 2): Stokes sobrestima la velocidad de decantación."
        ),
        .transportWidth: Bilingual(
            "diameter {} is above 144 in: check road transport.",
            "el diámetro {} supera 144 in: verifique el transporte por carretera."
        ),
        .tvpUnknown: Bilingual(
            "true_vapor_pressure is not given: whether a fixed roof is allowed was not checked.",
            "no se indicó true_vapor_pressure: no se verificó si se admite techo fijo."
        ),
        .zCorrelationRange: Bilingual(
            "reduced temperature {} and pressure {} are outside the Z correlation (1-3, below 30): give z_factor.",
            "temperatura {} y presión {} reducidas fuera de la correlación de Z (1-3, menor que 30): indique z_factor."
        ),
    ]

    private static let machineTexts: [WarningCode: Bilingual] = [
        .backPressureConventional: Bilingual(
            "back pressure {} is above the {} that a conventional valve allows: use a balanced or pilot valve.",
            "la contrapresión {} supera los {} que admite una válvula convencional: use balanceada o piloto."
        ),
        .prvMultiple: Bilingual(
            "{} valves of the largest orifice are needed: stagger their set pressures.",
            "se necesitan {} válvulas del orificio mayor: escalone sus presiones de calibración."
        ),
        .setBelow15psig: Bilingual(
            "set pressure {} is below 15 psig: outside the scope of ASME VIII, check API 2000.",
            "la presión de calibración {} es menor que 15 psig: fuera de ASME VIII, vea API 2000."
        ),
        .setGivenAbsolute: Bilingual(
            "the set pressure was given as absolute and read as {}: confirm.",
            "la presión de calibración se dio absoluta y se leyó como {}: confirme."
        ),
        .steamAssumedSaturated: Bilingual(
            "steam is taken as saturated: give KSH if it is superheated.",
            "se toma vapor saturado: indique KSH si es sobrecalentado."
        ),
        .considerPD: Bilingual(
            "{} at a specific speed of {} suits a positive-displacement pump better: review the type.",
            "{} con velocidad específica {} conviene más a una bomba de desplazamiento positivo: revise el tipo."
        ),
        .costClass5: Bilingual(
            "order-of-magnitude cost, AACE class 5: -50 % / +100 %; not a quotation.",
            "costo de orden de magnitud, AACE clase 5: -50 % / +100 %; no es una cotización."
        ),
        .costExtrapolated: Bilingual(
            "size {} is outside the curve ({} … {}): extrapolated with the six-tenths rule.",
            "el tamaño {} está fuera de la curva ({} … {}): extrapolado con la regla de los seis décimos."
        ),
        .costPressureRange: Bilingual(
            "{} is above the {} of the cost curve: the limit was used.",
            "{} supera los {} de la curva de costo: se usó el límite."
        ),
        .costUnsourced: Bilingual(
            "this base cost is a placeholder without a published source: replace it by your own quotations.",
            "este costo base es provisorio y sin fuente publicada: reemplácelo por sus cotizaciones."
        ),
        .effExtrapolated: Bilingual(
            "{} is outside 50-5000 gpm of the efficiency correlation: its limit was used; give efficiency.",
            "{} está fuera de 50-5000 gpm de la correlación: se usó el límite; indique efficiency."
        ),
        .flangeAbove2500: Bilingual(
            "no flange class up to 2500 holds {} at {}.",
            "ninguna clase de brida hasta 2500 resiste {} a {}."
        ),
        .noFriction: Bilingual(
            "no piping was given: friction is not in the head.",
            "no se indicó tubería: la altura no incluye fricción."
        ),
        .npshMargin: Bilingual(
            "available NPSH {} is less than 1 m above the estimated requirement of {}: check with the vendor.",
            "el NPSH disponible {} supera en menos de 1 m el requerido estimado {}: verifique con el proveedor."
        ),
        .npshNotChecked: Bilingual(
            "NPSH was not checked: give suction_pressure and vapor_pressure.",
            "no se verificó el NPSH: indique suction_pressure y vapor_pressure."
        ),
        .specificSpeedHigh: Bilingual(
            "specific speed {} is above 9000: lower the speed or split the flow.",
            "la velocidad específica {} supera 9000: baje la velocidad o reparta el caudal."
        ),
        .suctionUnknown: Bilingual(
            "suction_pressure is not given: the casing pressure counts it as 0 gauge.",
            "no se indicó suction_pressure: la presión de carcasa la toma como 0 manométrica."
        ),
        .viscous: Bilingual(
            "{} is above 20 cSt: the viscosity correction (ANSI/HI 9.6.7) was not applied.",
            "{} supera 20 cSt: no se aplicó la corrección por viscosidad (ANSI/HI 9.6.7)."
        ),
    ]
}
