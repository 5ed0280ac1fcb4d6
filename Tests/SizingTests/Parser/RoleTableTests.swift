import Sizing
import Testing

/// Which number goes where, rule by rule.
struct RoleTableTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        ("separator, design pressure 300 psig", "design_pressure", 300.0, "psig"),
        ("separador, presión de diseño 300 psig", "design_pressure", 300, "psig"),
        ("separator, operating pressure 100 psig", "pressure", 100, "psig"),
        ("separador, presión de operación 100 psig", "pressure", 100, "psig"),
        ("separator, 5 cP", "oil_viscosity", 5, "cP"), ("separator, 5000 BPD of water", "water_rate", 5_000, "bbl/d"),
        ("separador, 5.000 BPD de crudo", "oil_rate", 5_000, "bbl/d"),
        ("separador, 5.000 BPD de petróleo", "oil_rate", 5_000, "bbl/d"),
        ("pump, TDH 50 m", "differential_head", 50, "m"), ("bomba, carga 50 m", "differential_head", 50, "m"),
        ("bomba, altura de 50 m", "differential_head", 50, "m"),
        ("bomba, cabeza 150 pies", "differential_head", 150, "ft"),
        ("bomba, aspiración 2 barg", "suction_pressure", 2, "barg"),
        ("bomba, impulsión 8 barg", "discharge_pressure", 8, "barg"),
        ("tank, diameter 10 m", "diameter", 10, "m"), ("tanque, altura 8 m", "height", 8, "m"),
        ("control valve, upstream 10 barg", "inlet_pressure", 10, "barg"),
        ("control valve, downstream 6 barg", "outlet_pressure", 6, "barg"),
        ("válvula de control, aguas arriba 10 barg", "inlet_pressure", 10, "barg"),
        ("válvula de control, aguas abajo 6 barg", "outlet_pressure", 6, "barg"),
        ("válvula de control, entrada 10 barg", "inlet_pressure", 10, "barg"),
        ("válvula de control, salida 6 barg", "outlet_pressure", 6, "barg"),
        ("compressor 100 °F", "suction_temperature", 100, "degF"), ("PSV 150 psig", "set_pressure", 150, "psig"),
        ("PSV ajuste 150 psig", "set_pressure", 150, "psig"), ("PSV disparo 150 psig", "set_pressure", 150, "psig"),
        ("PSV calibrada a 150 psig", "set_pressure", 150, "psig"), ("PSV seteo 150 psig", "set_pressure", 150, "psig"),
        ("PSV back pressure 10 psig", "back_pressure", 10, "psig"),
        ("PSV contrapresión 10 psig", "back_pressure", 10, "psig"),
        ("PSV MAWP 200 psig", "mawp", 200, "psig"), ("PSV diseño 200 psig", "mawp", 200, "psig"),
        ("intercambiador 3 MMBTU/h", "duty", 3, "MMBTU/h"), ("line 500 m", "length", 500, "m"),
        ("line 12 km", "length", 12, "km"), ("line 300 ft", "length", 300, "ft"),
    ])
    func `a quantity goes where its label says`(text: String, field: String, value: Double, unit: String) {
        #expect(parser.parse(text).fields[field] == .quantity(value: value, unit: unit))
    }

    @Test(arguments: [
        ("separator, 30% BSW", "water_cut", 0.3), ("separador, corte 30%", "water_cut", 0.3),
        ("separador, 30% de agua", "water_cut", 0.3), ("separator, BS&W 30%", "water_cut", 0.3),
        ("separator, SG 0.85", "oil_sg", 0.85), ("separator, gas gravity 0.7", "gas_sg", 0.7),
        ("separator, water SG 1.05", "water_sg", 1.05), ("separador, gravedad del gas 0,7", "gas_sg", 0.7),
        ("separator, SG 0.85 gas SG 0.7", "oil_sg", 0.85), ("pump, specific gravity 0.85", "sg", 0.85),
        ("bomba, gravedad específica 0,85", "sg", 0.85), ("bomba, densidad relativa 0,85", "sg", 0.85),
        ("control valve 5 MMSCFD, SG 0.65", "gas_sg", 0.65), ("control valve 4 inch", "pipe_nps", 4),
        ("compressor, gravity 0.7", "gas_sg", 0.7), ("PSV gas MW 20 k=1.27", "k", 1.27),
        ("PSV gas MW 20 k=1.27", "molecular_weight", 20), ("PSV gas MW 22 k 1.25 60 C", "k", 1.25),
        ("PSV gas PM 19,5", "molecular_weight", 19.5), ("PSV gas peso molecular 20", "molecular_weight", 20),
        ("PSV liquid SG 0.85 set 150 psig", "sg", 0.85), ("line 6 inch", "nps", 6), ("tubería 6 pulgadas", "nps", 6),
        ("two-phase line SG 0.85 gas SG 0.7", "liquid_sg", 0.85), ("PLC 20% spare", "spare_fraction", 0.2),
        ("PLC con 15% de reserva", "spare_fraction", 0.15), ("tank for water", "sg", 1),
    ])
    func `a bare number goes where its label says`(text: String, field: String, value: Double) {
        #expect(parser.parse(text).fields[field] == .number(value))
    }

    @Test(arguments: [
        ("PSV for steam", "steam"), ("PSV vapor de agua", "steam"), ("PSV saturated steam", "steam"),
        ("PSV vapor saturado", "steam"), ("PSV gas", "gas"), ("PSV 5 MMSCFD", "gas"), ("PSV agua", "liquid"),
        ("PSV 200 gpm", "liquid"), ("control valve 5 MMSCFD", "gas"), ("control valve crude", "liquid"),
        ("line 5 MMSCFD", "gas"), ("line 500 gpm", "liquid"), ("line 500 gpm, 5 MMSCFD", "two_phase"),
        ("two-phase line", "two_phase"), ("línea bifásica", "two_phase"), ("oleoducto", "liquid"), ("gasoducto", "gas"),
    ])
    func `the service follows from words and flows`(text: String, service: String) {
        #expect(parser.parse(text).fields["service"] == .text(service))
    }

    @Test(arguments: [
        "heat exchanger 95 C, 40 C, 25 C, 35 C", "intercambiador, crudo de 95 a 40 °C, agua de 25 a 35 °C",
        "heat exchanger hot 95 °C to 40 °C cold 25 °C to 35 °C",
        "heat exchanger cold 25 °C to 35 °C hot 95 °C to 40 °C",
        "heat exchanger 95 °C to 40 °C hot side, 25 °C to 35 °C cold side",
        "intercambiador para calentar agua de 25 a 35 °C con crudo de 95 a 40 °C",
        "preheat exchanger, water from 25 to 35 °C, oil from 95 to 40 °C",
        "heat exchanger, crude 95 to 40 °C, water 25 to 35 °C", "intercambiador, crudo 95 a 40 °C, agua 25 a 35 °C",
    ])
    func `the four temperatures of an exchanger find their places`(text: String) {
        let fields = parser.parse(text).fields
        #expect(fields["hot_inlet_temperature"] == .quantity(value: 95, unit: "degC"))
        #expect(fields["hot_outlet_temperature"] == .quantity(value: 40, unit: "degC"))
        #expect(fields["cold_inlet_temperature"] == .quantity(value: 25, unit: "degC"))
        #expect(fields["cold_outlet_temperature"] == .quantity(value: 35, unit: "degC"))
    }

    @Test(arguments: [
        "PLC for 16 pressure transmitters, 8 temperature transmitters and 4 level transmitters",
        "PLC con 16 transmisores de presión, 8 transmisores de temperatura y 4 transmisores de nivel",
        "PLC con 16 transmisores de presión, 8 de temperatura y 4 de nivel",
        "PLC for 16 pressure, 8 temperature and 4 level transmitters",
    ])
    func `devices are counted by type`(text: String) {
        let devices = ["pressure_transmitter": 16.0, "temperature_transmitter": 8, "level_transmitter": 4]
        guard case .list(let list) = parser.parse(text).fields["devices"] else {
            Issue.record("no devices")
            return
        }
        #expect(list.count == 3)
        for (type, count) in devices { #expect(list.contains(.object(["type": .text(type), "qty": .number(count)]))) }
    }

    @Test(arguments: [
        ("motors", "motor_dol"), ("pumps", "motor_dol"), ("bombas", "motor_dol"), ("VFD", "motor_vfd"),
        ("variadores", "motor_vfd"), ("switches", "switch"), ("presostatos", "switch"), ("interruptores", "switch"),
        ("gas detectors", "gas_detector"), ("detectores de llama", "flame_detector"), ("on/off valves", "onoff_valve"),
        ("shutdown valves", "onoff_valve"), ("SDV", "onoff_valve"), ("MOV", "mov"),
        ("válvulas todo-nada", "onoff_valve"),
        ("válvulas de corte", "onoff_valve"), ("válvulas motorizadas", "mov"), ("control valves", "control_valve"),
        ("flow transmitters", "flow_transmitter"), ("transmisores de caudal", "flow_transmitter"),
    ])
    func `a device of either language has its type`(noun: String, type: String) {
        let devices = parser.parse("PLC: 5 \(noun)").fields["devices"]
        #expect(devices == .list([.object(["type": .text(type), "qty": .number(5)])]))
    }

    @Test(arguments: [
        ("separador horizontal vertical", "orientation"), ("separador bifásico trifásico", "phases"),
        ("two or three phase separator", "phases"), ("two- and three-phase separator", "phases"),
        ("two-phase separator, 2000 BWPD", "phases"), ("separador 5.000 BOPD, 2.000 BWPD, 9.000 BLPD", "liquid_rate"),
        ("compressor suction 100 psig discharge 100 psig", "discharge_pressure"),
        ("control valve inlet 4 barg outlet 4 barg", "outlet_pressure"),
        ("PSV set 10 barg MAWP 9 barg", "set_pressure"),
        ("tank 500 m3, 600 m3", "working_volume"), ("pump 500 gpm, 600 gpm", "flow"),
    ])
    func `what cannot both hold is asked about`(text: String, field: String) {
        let parsed = parser.parse(text)
        #expect(parsed.status == .ambiguous)
        #expect(parsed.issues.contains("A_CONTRADICTION:\(field)"))
    }

    @Test(arguments: [
        "pump 50 psig", "tank 500 gpm", "pump 5 MMSCFD", "separator 500 m", "compressor 5 cP", "line 500 kW",
        "PLC 500 psig",
        "PSV caída 5 psi", "heat exchanger 500 BPD",
    ])
    func `a quantity without a use is left out and said so`(text: String) {
        #expect(parser.parse(text).issues.contains("W_FIELD_IGNORED"))
    }
}
