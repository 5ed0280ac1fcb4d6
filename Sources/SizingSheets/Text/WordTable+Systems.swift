/// Words of exchangers, control systems and cost.
extension WordTable {
    static let systems = """
        duty|Heat duty|Calor intercambiado
        hot_mass_flow|Hot side mass flow|Caudal másico, lado caliente
        cold_mass_flow|Cold side mass flow|Caudal másico, lado frío
        hot_cp|Hot side heat capacity|Calor específico, lado caliente
        cold_cp|Cold side heat capacity|Calor específico, lado frío
        hot_inlet_temperature|Hot inlet temperature|Temperatura de entrada caliente
        hot_outlet_temperature|Hot outlet temperature|Temperatura de salida caliente
        cold_inlet_temperature|Cold inlet temperature|Temperatura de entrada fría
        cold_outlet_temperature|Cold outlet temperature|Temperatura de salida fría
        R|Capacity ratio R|Relación de capacidades R
        P|Effectiveness P|Efectividad P
        lmtd|Log mean temperature difference|Diferencia media logarítmica
        F|Correction factor F|Factor de corrección F
        F_min|Least correction factor|Factor de corrección mínimo
        shells_in_series|Shells in series|Carcasas en serie
        shells_in_parallel|Shells in parallel|Carcasas en paralelo
        area_design|Design area|Área de diseño
        tubes_per_shell|Tubes per shell|Tubos por carcasa
        bundle_diameter|Bundle diameter|Diámetro del haz
        shell_id_calculated|Shell ID, calculated|DI de carcasa calculado
        shell_id|Shell ID, standard|DI de carcasa normalizado
        U|Overall coefficient U|Coeficiente global U
        U_used|Overall coefficient used|Coeficiente global usado
        service_pair|Service pair|Par de servicios
        overdesign|Overdesign|Sobredimensionamiento
        tube_od|Tube outside diameter|Diámetro exterior de tubos
        tube_length|Tube length|Longitud de tubos
        tubesheet_allowance|Tubesheet allowance|Descuento por espejos
        tube_passes|Tube passes|Pasos por tubos
        pitch|Pitch|Arreglo de tubos
        head_type|Head type|Tipo de cabezal
        arrangement|Arrangement|Disposición
        tema_class|TEMA class|Clase TEMA
        devices|Devices|Dispositivos
        spare_fraction|Spare capacity|Reserva
        slots_per_rack|Slots per rack|Ranuras por bastidor
        io_per_cabinet|I/O per cabinet|E/S por gabinete
        ups_autonomy|UPS autonomy|Autonomía de UPS
        operator_stations|Operator stations|Estaciones de operación
        servers|Servers|Servidores
        pid_loops|PID loops|Lazos PID
        graphics|Graphics|Gráficos
        redundant_cpu|Redundant CPU|CPU redundante
        AI|Analogue inputs|Entradas analógicas
        AO|Analogue outputs|Salidas analógicas
        DI|Digital inputs|Entradas digitales
        DO|Digital outputs|Salidas digitales
        serial_links|Serial links|Enlaces seriales
        AI_required|AI with spare|AI con reserva
        AO_required|AO with spare|AO con reserva
        DI_required|DI with spare|DI con reserva
        DO_required|DO with spare|DO con reserva
        AI_cards|AI cards|Tarjetas AI
        AO_cards|AO cards|Tarjetas AO
        DI_cards|DI cards|Tarjetas DI
        DO_cards|DO cards|Tarjetas DO
        racks|Racks|Bastidores
        cabinets|Cabinets|Gabinetes
        installed_channels|Installed channels|Canales instalados
        dc_load|24 Vdc load|Carga 24 Vcc
        ac_load|AC load|Carga CA
        ups_rating|UPS rating|Potencia de UPS
        battery_energy|Battery energy|Energía de batería
        network_ports|Network ports|Puertos de red
        switch_size|Ports per switch|Puertos por switch
        switches|Network switches|Switches de red
        hours_total|Engineering hours, total|Horas de ingeniería, total
        hours_engineering_design|Hours, engineering design|Horas, ingeniería
        hours_plc_programming|Hours, PLC programming|Horas, programación PLC
        hours_hmi_configuration|Hours, HMI configuration|Horas, configuración HMI
        hours_documentation|Hours, documentation|Horas, documentación
        hours_panel_assembly|Hours, panel assembly|Horas, armado de tableros
        hours_fat|Hours, FAT|Horas, FAT
        hours_commissioning|Hours, commissioning|Horas, puesta en marcha
        hours_project_management|Hours, project management|Horas, gestión de proyecto
        equipment|Equipment|Equipo
        size|Size|Tamaño
        year|Cost year|Año de costo
        cepci|Cost index CEPCI|Índice de costos CEPCI
        quantity|Quantity|Cantidad
        compressor_type|Compressor type|Tipo de compresor
        purchased_base|Purchased, base index|Compra, índice base
        purchased_escalated|Purchased, escalated|Compra, escalado
        FM|Material factor FM|Factor de material FM
        FBM|Bare module factor FBM|Factor de módulo FBM
        equipment_cost|Equipment cost|Costo del equipo
        bare_module|Bare module cost|Costo de módulo simple
        total_module|Total module cost|Costo de módulo total
        grass_roots|Grass-roots cost|Costo en sitio nuevo
        low|Low end of the range|Extremo bajo del rango
        high|High end of the range|Extremo alto del rango
        dimension|Dimension|Magnitud
        to|Target unit|Unidad de destino
        result|Result|Resultado
        wall_thickness|Wall thickness, nominal|Espesor de pared nominal
        wall_required|Wall thickness, required|Espesor de pared requerido
        pipe_mass|Pipe mass|Masa de cañería
        tema_type|TEMA type|Tipo TEMA
        oil_sg|Oil specific gravity|Gravedad específica del petróleo
        head_joint_efficiency|Joint efficiency of the heads|Eficiencia de junta de cabezales
        attachments_factor|Factor for attachments|Factor por accesorios
        static_liquid_height|Static liquid height|Altura de líquido estático
        static_liquid_density|Density of the static liquid|Densidad del líquido estático
        tube_side_clean|Tube side clean|Lado tubos limpio
        shell_side_fouling|Shell side fouling|Lado carcasa ensuciante
        tag|Tag|Identificación
        """
}
