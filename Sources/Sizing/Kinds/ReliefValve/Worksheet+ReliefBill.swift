/// Bill of materials of a relief valve, section 14.
extension Worksheet {
    mutating func billRelief(_ input: ReliefInput, _ orifice: ReliefOrifice, _ valves: Double) {
        bill(
            "relief_valve",
            Bilingual("relief valve, orifice {}, {} in, set {}", "válvula de alivio, orificio {}, {} in, {}"),
            [.text(orifice.letter), .text(orifice.connections), .measure(input.setPressure.gauge.si, .psig)],
            quantity: valves
        )
        bill(
            "outlet",
            Bilingual("bug screen or header tie-in", "malla antiinsectos o conexión al colector"),
            quantity: valves,
            unit: "set"
        )
    }
}
