/// Outputs of a control system.
extension Worksheet {
    mutating func report(_ input: ControlSystemInput, _ design: ControlSystemDesign) {
        for channel in design.channels { output(channel.name, .number(channel.count)) }
        output("serial_links", .number(input.signals.serial))
        for channel in design.channels { output(channel.name + "_required", .number(channel.required)) }
        for channel in design.channels { output(channel.name + "_cards", .number(channel.cards)) }
        output("racks", .number(design.racks))
        output("cabinets", .number(design.cabinets))
        output("installed_channels", .number(design.installed))
        output("dc_load", design.dcLoad, .watt)
        output("ac_load", design.acLoad, .watt)
        output("ups_rating", .quantity(value: design.upsRating, unit: "kVA"))
        output("battery_energy", design.battery, .kilowattHour)
        output("network_ports", .number(design.ports))
        output("switch_size", .number(design.switchSize))
        output("switches", .number(design.switches))
        output("hours_total", .quantity(value: design.hours.total, unit: "h"))
        for discipline in design.hours.disciplines {
            output("hours_" + discipline.name, .quantity(value: discipline.hours, unit: "h"))
        }
    }
}

extension ControlSystemHours {
    /// The disciplines under the names of the outputs.
    var disciplines: [(name: String, hours: Double, title: Bilingual)] {
        [
            ("engineering_design", engineering, Bilingual("engineering", "ingeniería")),
            ("plc_programming", programming, Bilingual("PLC programming", "programación de PLC")),
            ("hmi_configuration", screens, Bilingual("HMI configuration", "configuración de HMI")),
            ("documentation", documents, Bilingual("documentation", "documentación")),
            ("panel_assembly", panel, Bilingual("panel assembly", "armado de tableros")),
            ("fat", factoryTest, Bilingual("factory acceptance test", "prueba de aceptación en fábrica")),
            ("commissioning", commissioning, Bilingual("commissioning", "puesta en marcha")),
            ("project_management", management, Bilingual("project management", "gestión del proyecto")),
        ]
    }
}
