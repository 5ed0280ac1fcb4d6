/// Words of machines, valves and exchangers.
extension WordTable {
    static let machines = """
        flow|Flow|Caudal
        flow_margin|Flow margin|Margen de caudal
        rated_flow|Rated flow|Caudal nominal
        tdh|Total dynamic head|Altura dinámica total
        differential_head|Differential head|Altura diferencial
        differential_pressure|Differential pressure|Presión diferencial
        suction_friction_head|Suction friction head|Pérdida en succión
        discharge_friction_head|Discharge friction head|Pérdida en descarga
        efficiency|Efficiency|Rendimiento
        motor_efficiency|Motor efficiency|Rendimiento del motor
        hydraulic_power|Hydraulic power|Potencia hidráulica
        shaft_power|Shaft power|Potencia en el eje
        electrical_input|Electrical input|Potencia eléctrica
        motor_rating|Motor rating|Potencia del motor
        motor_margin|Motor margin factor|Factor de margen del motor
        specific_speed_us|Specific speed (US)|Velocidad específica (US)
        stages|Stages|Etapas
        npshr_estimate|NPSHr, estimate|NPSHr, estimado
        npsha|NPSHa|NPSHd
        casing_design_pressure|Casing design pressure|Presión de diseño de carcasa
        pump_type|Pump type (API 610)|Tipo de bomba (API 610)
        suction_pressure|Suction pressure|Presión de succión
        discharge_pressure|Discharge pressure|Presión de descarga
        suction_elevation|Suction elevation|Elevación de succión
        discharge_elevation|Discharge elevation|Elevación de descarga
        suction_pipe_length|Suction pipe length|Longitud de succión
        discharge_pipe_length|Discharge pipe length|Longitud de descarga
        suction_pipe_nps|Suction pipe NPS|NPS de succión
        discharge_pipe_nps|Discharge pipe NPS|NPS de descarga
        suction_pipe_id|Suction pipe ID|DI de succión
        discharge_pipe_id|Discharge pipe ID|DI de descarga
        suction_pipe_k|Suction fittings ΣK|Accesorios de succión ΣK
        discharge_pipe_k|Discharge fittings ΣK|Accesorios de descarga ΣK
        suction_pipe_schedule|Suction pipe schedule|Cédula de succión
        discharge_pipe_schedule|Discharge pipe schedule|Cédula de descarga
        suction_pipe_roughness|Suction pipe roughness|Rugosidad de succión
        discharge_pipe_roughness|Discharge pipe roughness|Rugosidad de descarga
        equipment_dp|Pressure drop of equipment|Caída de presión en equipos
        speed|Speed|Velocidad de giro
        kv_required|Kv required|Kv requerido
        cv_required|Cv required|Cv requerido
        cv_required_installed|Cv required, installed|Cv requerido, instalado
        cv_rated|Cv rated|Cv nominal
        choked|Choked flow|Flujo estrangulado
        FF|Critical pressure ratio FF|Relación de presión crítica FF
        dp_choked|Δp at choking|Δp de estrangulamiento
        FP|Piping factor FP|Factor de tubería FP
        reynolds_valve|Valve Reynolds number|Reynolds de la válvula
        x|Pressure ratio x|Relación de presión x
        Y|Expansion factor Y|Factor de expansión Y
        x_choked|Ratio at choking|Relación de estrangulamiento
        valve_nps|Valve size NPS|Tamaño de válvula NPS
        valve_bore|Valve bore|Paso de la válvula
        opening_fraction_of_rated_cv|Share of the rated Cv|Fracción del Cv nominal
        body_velocity|Body velocity|Velocidad en el cuerpo
        outlet_mach|Outlet Mach number|Número de Mach a la salida
        inlet_pressure|Inlet pressure|Presión de entrada
        outlet_pressure|Outlet pressure|Presión de salida
        pipe_nps|Pipe NPS|NPS de cañería
        pipe_id|Pipe inside diameter|DI de cañería
        pipe_schedule|Pipe schedule|Cédula de cañería
        outlet_pipe_id|Outlet pipe inside diameter|DI de cañería de salida
        style|Style|Estilo
        FL|Recovery factor FL|Factor de recuperación FL
        xT|Pressure-drop ratio factor xT|Factor de relación de presión xT
        Fd|Style modifier Fd|Modificador de estilo Fd
        max_opening_fraction|Greatest share of the rated Cv|Fracción máxima del Cv nominal
        type|Type|Tipo
        inlet_actual_flow|Inlet flow, actual|Caudal real de entrada
        overall_ratio|Overall pressure ratio|Relación de presión total
        stage_ratio|Ratio per stage|Relación por etapa
        discharge_temperature_max|Highest discharge temperature|Temperatura máxima de descarga
        z_avg_stage1|Mean Z, stage 1|Z medio, etapa 1
        head_total|Total head|Altura total
        gas_power|Gas power|Potencia de gas
        driver_rating|Driver rating|Potencia del accionamiento
        impellers|Impellers|Impulsores
        intercooler_duty_total|Intercooler duty, total|Calor de enfriadores, total
        suction_temperature|Suction temperature|Temperatura de succión
        isentropic_efficiency|Isentropic efficiency|Rendimiento isentrópico
        polytropic_efficiency|Polytropic efficiency|Rendimiento politrópico
        mechanical_efficiency|Mechanical efficiency|Rendimiento mecánico
        max_stage_ratio|Greatest ratio per stage|Relación máxima por etapa
        max_discharge_temperature|Discharge temperature limit|Límite de temperatura de descarga
        intercooler_temperature|Intercooler outlet temperature|Temperatura tras el enfriador
        interstage_pressure_loss|Interstage pressure loss|Pérdida entre etapas
        driver_margin|Driver margin|Margen del accionamiento
        relieving_pressure|Relieving pressure|Presión de alivio
        C|Coefficient C|Coeficiente C
        F2|Subcritical coefficient F2|Coeficiente subcrítico F2
        KN|Napier correction KN|Corrección de Napier KN
        KSH|Superheat correction KSH|Corrección de sobrecalentamiento KSH
        Kd|Discharge coefficient Kd|Coeficiente de descarga Kd
        Kc|Rupture-disc factor Kc|Factor de disco de ruptura Kc
        Kb|Back-pressure factor Kb|Factor de contrapresión Kb
        Kw|Back-pressure factor Kw|Factor de contrapresión Kw
        Kv|Viscosity factor Kv|Factor de viscosidad Kv
        area_inviscid|Area without viscosity|Área sin viscosidad
        flow_regime|Flow regime|Régimen de flujo
        area_required|Area required|Área requerida
        orifice|Orifice letter (API 526)|Letra de orificio (API 526)
        orifice_area|Orifice area|Área del orificio
        valves|Number of valves|Cantidad de válvulas
        area_margin|Area margin|Margen de área
        set_pressure|Set pressure|Presión de calibración
        overpressure|Overpressure|Sobrepresión
        back_pressure|Back pressure|Contrapresión
        valve_type|Valve type|Tipo de válvula
        """
}
