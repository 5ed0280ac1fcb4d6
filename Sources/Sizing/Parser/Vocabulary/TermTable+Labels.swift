extension TermTable {
    static let labels: [(TextTerm, String)] = [
        (.label(.inlet), "inlet|upstream|entrada|aguas arriba|entrando|entering|p1"),
        (.label(.outlet), "outlet|downstream|salida|aguas abajo|saliendo|leaving|p2"),
        (.label(.suction), "suction|succion|aspiracion"),
        (.label(.discharge), "discharge|descarga|impulsion"),
        (
            .label(.set),
            "set|set pressure|set point|setpoint|seteo|seteada|seteado|ajuste|ajustada|calibrada|calibrado|calibracion|disparo|tarada|tarado|apertura"
        ),
        (.label(.back), "back pressure|backpressure|contrapresion|contra presion"),
        (
            .label(.mawp),
            "mawp|maximum allowable working pressure|presion maxima admisible|presion maxima de trabajo|pmta|mop"
        ),
        (.label(.design), "design|diseno"),
        (.label(.operating), "operating|operacion|operando|opera|trabajo|working"),
        (
            .label(.drop),
            "drop|pressure drop|caida|caida de presion|diferencial|differential|differential pressure|presion diferencial|dp|delta p|delta"
        ),
        (.label(.head), "head|tdh|carga|cabeza|differential head|altura diferencial|carga dinamica|adt"),
        (.label(.height), "height|altura|alto|high|tall"),
        (.label(.diameter), "diameter|diametro|dia|diam"),
        (
            .label(.waterCut),
            "water cut|watercut|wc|corte de agua|corte|bsw|bs & w|bs and w|water content|contenido de agua|ays|a & s"
        ),
        (
            .label(.gravity),
            """
            sg|s g|gravity|specific gravity|gravedad|gravedad especifica|densidad relativa|relative density|gravedad relativa|\
            oil gravity|oil specific gravity|gravedad del crudo|gravedad del petroleo|peso especifico relativo|ge|sp gr
            """
        ),
        (
            .label(.gasGravity),
            """
            gas gravity|gas specific gravity|gas sg|gravedad del gas|gravedad de gas|gravedad especifica del gas|\
            gravedad especifica de gas|sg gas|sg del gas|densidad relativa del gas
            """
        ),
        (
            .label(.waterGravity),
            "water gravity|water specific gravity|water sg|gravedad del agua|gravedad especifica del agua|sg agua|sg del agua"
        ),
        (
            .label(.molecularWeight),
            "mw|pm|peso molecular|molecular weight|molecular mass|masa molecular|molar mass|masa molar"
        ),
        (
            .label(.heatRatio),
            "k|cp/cv|heat ratio|specific heat ratio|relacion de calores|relacion de calores especificos|gamma"
        ),
        (
            .label(.compressibility),
            "z|z factor|factor z|compressibility|compressibility factor|factor de compresibilidad"
        ),
        (.label(.spare), "spare|spares|reserva|reservas"),
        (.label(.hot), "hot|caliente|calientes"),
        (.label(.cold), "cold|frio|fria|frios"),
        (.label(.vapourPressure), "vapor pressure|vapour pressure|presion de vapor|tvp|rvp|pv"),
        (.label(.overallCoefficient), "u|coeficiente global"),
        (.label(.gasOilRatio), "gor|rgp|gas oil ratio|relacion gas petroleo|rga"),
        (
            .nothing,
            "on/off|on off|tank farm battery|flow assurance|oil field|campo petrolero|water injection|design code"
        ),
    ]

    static let devices: [(TextTerm, String)] = [
        (
            .device(.pressureTransmitter),
            "pressure transmitter|pressure transmitters|transmisor de presion|transmisores de presion|pt|pts|pit|pits"
        ),
        (
            .device(.temperatureTransmitter),
            "temperature transmitter|temperature transmitters|transmisor de temperatura|transmisores de temperatura|tt|tts|tit"
        ),
        (
            .device(.levelTransmitter),
            "level transmitter|level transmitters|transmisor de nivel|transmisores de nivel|lt|lit|lits"
        ),
        (
            .device(.flowTransmitter),
            """
            flow transmitter|flow transmitters|transmisor de flujo|transmisores de flujo|transmisor de caudal|\
            transmisores de caudal|fit|fits
            """
        ),
        (
            .device(.dpTransmitter),
            """
            dp transmitter|dp transmitters|differential pressure transmitter|differential pressure transmitters|\
            transmisor de presion diferencial|transmisores de presion diferencial|transmisor diferencial|transmisores diferenciales
            """
        ),
        (
            .device(.analyzer),
            "analyzer|analyzers|analyser|analysers|analizador|analizadores|gas chromatograph|cromatografo"
        ),
        (.device(.gasDetector), "gas detector|gas detectors|detector de gas|detectores de gas|gas/flame detector"),
        (
            .device(.flameDetector),
            "flame detector|flame detectors|detector de llama|detectores de llama|fire detector|detectores de fuego"
        ),
        (
            .device(.switch),
            """
            switch|switches|level switch|level switches|pressure switch|pressure switches|temperature switch|\
            temperature switches|flow switch|flow switches|presostato|presostatos|interruptor|interruptores|\
            interruptor de nivel|interruptores de nivel|interruptor de presion|interruptores de presion|switch de nivel|\
            switches de nivel|switch de presion|switches de presion|termostato|termostatos|limit switch|limit switches|\
            interruptor de flujo|interruptores de flujo|switches de temperatura
            """
        ),
        (
            .device(.pushbutton),
            "pushbutton|pushbuttons|push button|push buttons|pulsador|pulsadores|boton|botones|botonera|botoneras"
        ),
        (.device(.beaconHorn), "beacon|beacons|horn|horns|sirena|sirenas|baliza|balizas|bocina|bocinas"),
        (
            .device(.controlValveFeedback),
            """
            control valve with feedback|control valves with feedback|control valves with position feedback|\
            valvulas de control con retroalimentacion|valvulas de control con realimentacion
            """
        ),
        (
            .device(.onoffValve),
            """
            on/off valve|on/off valves|on off valve|on off valves|onoff valve|onoff valves|shutdown valve|shutdown valves|\
            shut down valve|shut down valves|sdv|sdvs|esdv|esdvs|bdv|bdvs|xv|xvs|valvula on/off|valvulas on/off|valvula on off|\
            valvulas on off|valvula todo nada|valvulas todo nada|valvula todo o nada|valvulas todo o nada|valvula de corte|\
            valvulas de corte|valvula de cierre|valvulas de cierre
            """
        ),
        (
            .device(.mov),
            """
            mov|movs|motorized valve|motorized valves|motor operated valve|motor operated valves|valvula motorizada|\
            valvulas motorizadas
            """
        ),
        (
            .device(.solenoid),
            "solenoid|solenoids|solenoid valve|solenoid valves|solenoide|solenoides|valvula solenoide|valvulas solenoide|valvulas solenoides|electrovalvula|electrovalvulas"
        ),
        (
            .device(.motorDOL),
            "motor|motors|motores|electric motor|electric motors|motor electrico|motores electricos"
        ),
        (
            .device(.motorVFD),
            """
            vfd|vfds|vsd|vsds|variador|variadores|variador de velocidad|variadores de velocidad|variador de frecuencia|\
            variadores de frecuencia|variable frequency drive|variable frequency drives|variable speed drive|\
            variable speed drives|motor with vfd|motors with vfd|motores con variador|motor con variador
            """
        ),
        (
            .device(.packageSerial),
            "serial package|serial packages|serial link|serial links|paquete serial|paquetes seriales|modbus link|modbus links"
        ),
    ]
}
