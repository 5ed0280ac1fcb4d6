/// The words of ``Wording``, one `name|English|Spanish` a line.
enum WordTable {
    static let choices = """
        horizontal|horizontal|horizontal
        vertical|vertical|vertical
        gas_droplet|gas capacity (droplet settling)|capacidad de gas (caída de gotas)
        gas_k_factor|gas capacity (K factor)|capacidad de gas (factor K)
        liquid_retention|liquid retention|retención de líquido
        water_settling|water settling out of the oil|decantación del agua en el petróleo
        oil_settling|oil rising out of the water|ascenso del petróleo en el agua
        user|given by the user|dado por el usuario
        given|given by the user|dado por el usuario
        reciprocating|reciprocating|reciprocante
        centrifugal|centrifugal|centrífugo
        critical|critical|crítico
        subcritical|subcritical|subcrítico
        cone_self_supporting|cone, self-supporting|cónico autoportante
        cone_supported|cone, supported|cónico soportado
        internal_floating_roof_review|internal floating roof: review|techo flotante interno: revisar
        liquid|liquid|líquido
        gas|gas|gas
        steam|steam|vapor de agua
        two_phase|two-phase|bifásico
        globe|globe|globo
        cage_globe|cage globe|globo de jaula
        eccentric_plug|eccentric plug|obturador excéntrico
        segmented_ball|segmented ball|bola segmentada
        butterfly|butterfly|mariposa
        conventional|conventional|convencional
        balanced|balanced|balanceada
        pilot|pilot operated|pilotada
        fixed|fixed tubesheet|espejo fijo
        u_tube|U-tube|tubos en U
        split_ring|split ring|anillo partido
        pull_through|pull-through|arrastre
        triangular|triangular|triangular
        square|square|cuadrado
        pressure_transmitter|pressure transmitter|transmisor de presión
        temperature_transmitter|temperature transmitter|transmisor de temperatura
        level_transmitter|level transmitter|transmisor de nivel
        flow_transmitter|flow transmitter|transmisor de caudal
        dp_transmitter|differential pressure transmitter|transmisor de presión diferencial
        analyzer|analyser|analizador
        gas_detector|gas detector|detector de gas
        flame_detector|flame detector|detector de llama
        switch|switch|interruptor de proceso
        pushbutton|push button|pulsador
        beacon_horn|beacon or horn|baliza o bocina
        control_valve|control valve|válvula de control
        control_valve_feedback|control valve with feedback|válvula de control con retroaviso
        onoff_valve|on-off valve|válvula todo-nada
        mov|motor-operated valve|válvula motorizada
        solenoid|solenoid|solenoide
        motor_dol|motor, direct on line|motor, arranque directo
        motor_vfd|motor with drive|motor con variador
        package_serial|package, serial link|paquete con enlace serial
        PD_REVIEW|positive displacement: review|desplazamiento positivo: revisar
        """
    static let geometry = """
        diameter|Diameter|Diámetro
        inside_diameter|Inside diameter|Diámetro interior
        height|Height|Altura
        seam_to_seam_length|Seam-to-seam length|Longitud entre costuras
        slenderness|Slenderness L/D|Esbeltez L/D
        slenderness_min|Least slenderness|Esbeltez mínima
        slenderness_max|Greatest slenderness|Esbeltez máxima
        liquid_height|Liquid height above the lower seam|Altura de líquido sobre la costura inferior
        effective_length_liquid|Effective length, liquid|Longitud efectiva, líquido
        effective_length_gas|Effective length, gas|Longitud efectiva, gas
        gas_constraint_dLeff|Gas constraint D·Leff|Restricción de gas D·Lef
        liquid_constraint_d2Leff|Liquid constraint D²·Leff|Restricción de líquido D²·Lef
        water_area_fraction|Water share of the cross-section|Fracción de agua de la sección
        water_depth_fraction|Water depth hw/D|Altura de agua hw/D
        oil_depth_fraction|Oil depth ho/D|Altura de petróleo ho/D
        oil_pad_max|Greatest oil pad|Espesor máximo de petróleo
        diameter_max|Greatest diameter (settling)|Diámetro máximo (decantación)
        diameter_min|Least diameter|Diámetro mínimo
        diameter_min_gas_droplet|Least diameter, gas droplets|Diámetro mínimo, gotas en gas
        diameter_min_k_factor|Least diameter, K factor|Diámetro mínimo, factor K
        diameter_min_water_settling|Least diameter, water settling|Diámetro mínimo, decantación de agua
        diameter_min_oil_settling|Least diameter, oil rising|Diámetro mínimo, ascenso de petróleo
        governing|Governing criterion|Criterio dominante
        allowable_stress|Allowable stress|Tensión admisible
        shell_thickness_required|Shell thickness, required|Espesor de cuerpo requerido
        shell_thickness_nominal|Shell thickness, nominal|Espesor de cuerpo nominal
        head_thickness_required|Head thickness, required|Espesor de cabezal requerido
        head_thickness_nominal|Head thickness, nominal|Espesor de cabezal nominal
        mawp|MAWP|PMTA (MAWP)
        hydrotest_pressure|Hydrotest pressure|Presión de prueba hidráulica
        shell_mass|Shell mass|Masa del cuerpo
        head_mass_each|Head mass, each|Masa de cada cabezal
        empty_mass|Empty mass|Masa vacía
        internal_volume|Internal volume|Volumen interno
        water_full_mass|Mass full of water|Masa llena de agua
        joint_efficiency|Joint efficiency E|Eficiencia de junta E
        corrosion_allowance|Corrosion allowance|Sobreespesor de corrosión
        material|Material|Material
        design_pressure|Design pressure|Presión de diseño
        design_temperature|Design temperature|Temperatura de diseño
        flange_class|Flange class|Clase de brida
        nozzle_inlet|Inlet nozzle NPS|Boquilla de entrada NPS
        nozzle_gas|Gas nozzle NPS|Boquilla de gas NPS
        nozzle_oil|Oil nozzle NPS|Boquilla de petróleo NPS
        nozzle_liquid|Liquid nozzle NPS|Boquilla de líquido NPS
        nozzle_water|Water nozzle NPS|Boquilla de agua NPS
        courses|Shell courses|Virolas
        course_nominal|Nominal plates, bottom up|Chapas nominales, desde abajo
        course_height|Course height|Altura de virola
        gross_volume|Gross volume|Volumen bruto
        working_volume|Working volume|Volumen útil
        design_thickness_course1|Bottom course, design thickness|Primera virola, espesor de diseño
        test_thickness_course1|Bottom course, test thickness|Primera virola, espesor de prueba
        bottom_thickness|Bottom plate|Chapa de fondo
        roof_thickness|Roof plate|Chapa de techo
        total_mass|Total mass|Masa total
        roof_type|Roof type|Tipo de techo
        freeboard|Freeboard|Francobordo
        heel|Heel (unusable bottom)|Fondo no utilizable
        radiography|Radiography|Radiografía
        orientation|Orientation|Orientación
        phases|Phases|Fases
        mist_extractor|Mist extractor|Extractor de niebla
        """
    static let process = """
        oil_rate|Oil rate|Caudal de petróleo
        water_rate|Water rate|Caudal de agua
        liquid_rate|Liquid rate|Caudal de líquido
        gas_rate|Gas rate|Caudal de gas
        water_cut|Water cut|Corte de agua
        gor|Gas-oil ratio|Relación gas-petróleo
        pressure|Operating pressure|Presión de operación
        temperature|Operating temperature|Temperatura de operación
        oil_api|Oil gravity, °API|Gravedad del petróleo, °API
        water_sg|Water specific gravity|Gravedad específica del agua
        gas_sg|Gas specific gravity|Gravedad específica del gas
        sg|Specific gravity|Gravedad específica
        z_factor|Compressibility factor Z|Factor de compresibilidad Z
        gas_density|Gas density|Densidad del gas
        gas_viscosity|Gas viscosity|Viscosidad del gas
        oil_viscosity|Oil viscosity|Viscosidad del petróleo
        water_viscosity|Water viscosity|Viscosidad del agua
        liquid_viscosity|Liquid viscosity|Viscosidad del líquido
        liquid_density|Liquid density|Densidad del líquido
        liquid_sg|Liquid specific gravity|Gravedad específica del líquido
        viscosity|Viscosity|Viscosidad
        density|Density|Densidad
        gas_actual_rate|Gas rate, actual|Caudal de gas real
        drag_coefficient|Drag coefficient|Coeficiente de arrastre
        terminal_velocity|Terminal velocity of the droplet|Velocidad terminal de la gota
        water_settling_velocity|Water settling velocity|Velocidad de caída del agua
        oil_rising_velocity|Oil rising velocity|Velocidad de ascenso del petróleo
        gas_velocity|Gas velocity|Velocidad del gas
        k_factor|Souders-Brown factor K|Factor K de Souders-Brown
        droplet_gas|Droplet in the gas|Gota en el gas
        droplet_water|Water droplet in the oil|Gota de agua en el petróleo
        droplet_oil|Oil droplet in the water|Gota de petróleo en el agua
        retention_time|Retention time|Tiempo de retención
        retention_time_oil|Retention time, oil|Tiempo de retención, petróleo
        retention_time_water|Retention time, water|Tiempo de retención, agua
        liquid_level_fraction|Liquid level, share of the diameter|Nivel de líquido, fracción del diámetro
        atmospheric_pressure|Atmospheric pressure|Presión atmosférica
        service_note|Service|Servicio
        allow_provisional|Provisional values allowed|Valores provisorios permitidos
        vapor_pressure|Vapour pressure|Presión de vapor
        true_vapor_pressure|True vapour pressure|Presión de vapor verdadera
        critical_pressure|Critical pressure|Presión crítica
        molecular_weight|Molecular weight|Peso molecular
        k|Isentropic exponent k|Exponente isentrópico k
        mass_flow|Mass flow|Caudal másico
        service|Service|Servicio
        length|Length|Longitud
        roughness|Roughness|Rugosidad
        erosional_c|Erosional constant C|Constante erosiva C
        mixture_density|Mixture density|Densidad de mezcla
        velocity|Velocity|Velocidad
        erosional_velocity|Erosional velocity|Velocidad erosiva
        erosional_ratio|Velocity / erosional velocity|Velocidad / velocidad erosiva
        pressure_gradient|Pressure gradient|Gradiente de presión
        pressure_drop|Pressure drop|Caída de presión
        reynolds|Reynolds number|Número de Reynolds
        friction_factor|Friction factor (Darcy)|Factor de fricción (Darcy)
        nps|Nominal pipe size NPS|Diámetro nominal NPS
        schedule|Schedule|Cédula
        max_velocity|Velocity limit|Límite de velocidad
        max_pressure_gradient|Gradient limit|Límite de gradiente
        """
}
