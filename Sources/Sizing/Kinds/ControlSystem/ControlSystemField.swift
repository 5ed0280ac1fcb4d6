/// Inputs of a control system, in the order of the specification; every default is a project choice.
enum ControlSystemField {
    private static let wholeNumbers = ValueRange(0, nil)

    static let deviceType = Field<String>(
        "type",
        .required,
        words: ControlSystemBasis.standard.devices.all.map(\.type),
        Bilingual("type of device", "tipo de dispositivo")
    )
    static let deviceQuantity = Field<Double>(
        count: "qty",
        .required,
        wholeNumbers,
        Bilingual("how many of them", "cuántos")
    )
    static let devices = Field<[[String: InputValue]]>(
        records: "devices",
        .required,
        of: [deviceType.description, deviceQuantity.description],
        Bilingual("the devices to connect; repeated types add up", "los dispositivos; los tipos repetidos se suman")
    )
    static let spare = Field<Double>(
        "spare_fraction",
        .defaulted,
        ValueRange(0, 1),
        default: 0.20,
        Bilingual("20 % spare channels (project choice)", "20 % de canales de reserva (elección del proyecto)")
    )
    static let slots = Field<Double>(
        count: "slots_per_rack",
        .defaulted,
        ValueRange(2, 30),
        default: 10,
        Bilingual("10 I/O slots (project choice)", "10 ranuras de E/S (elección del proyecto)")
    )
    static let perCabinet = Field<Double>(
        count: "io_per_cabinet",
        .defaulted,
        ValueRange(16, 2000),
        default: 240,
        Bilingual("240 channels (project choice)", "240 canales (elección del proyecto)")
    )
    static let autonomy = Field<TimeSpan>(
        "ups_autonomy",
        .defaulted,
        ValueRange(1, 2880, .minute),
        default: .quantity(value: 60, unit: "min"),
        Bilingual("60 min (project choice)", "60 min (elección del proyecto)")
    )
    static let stations = Field<Double>(
        count: "operator_stations",
        .defaulted,
        ValueRange(0, 50),
        default: 1,
        Bilingual("one operator station (project choice)", "una estación de operación (elección del proyecto)")
    )
    static let servers = Field<Double>(
        count: "servers",
        .defaulted,
        ValueRange(0, 20),
        default: 0,
        Bilingual("no servers (project choice)", "sin servidores (elección del proyecto)")
    )
    static let loops = Field<Double>(
        count: "pid_loops",
        .defaulted,
        wholeNumbers,
        Bilingual("one loop per analog output (project choice)", "un lazo por salida analógica (elección del proyecto)")
    )
    static let graphics = Field<Double>(
        count: "graphics",
        .defaulted,
        wholeNumbers,
        Bilingual(
            "one per 40 hard-wired signals, at least 3 (project choice)",
            "uno por cada 40 señales cableadas, al menos 3 (elección del proyecto)"
        )
    )
    static let redundant = Field<Bool>(
        "redundant_cpu",
        .defaulted,
        default: false,
        Bilingual("single CPU (project choice)", "CPU simple (elección del proyecto)")
    )

    static let all: [FieldDescription] = [
        devices.description, spare.description, slots.description, perCabinet.description, autonomy.description,
        stations.description, servers.description, loops.description, graphics.description, redundant.description,
    ]
}
