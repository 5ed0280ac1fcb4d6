/// A tank request that has been read and checked; SI.
struct TankInput: Sendable, Hashable {
    /// nil when diameter and height fix the size.
    let volume: Double?
    let gravity: Double
    let material: TankMaterial
    let corrosion: Double
    let freeboard: Double
    let heel: Double
    let course: Double
    let diameter: Double?
    let height: Double?
    /// kPa absolute.
    let vaporPressure: Double?
}

extension TankInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = TankField
        let volume = reader.readIfGiven(F.volume)
        gravity = Self.gravity(&reader)
        material = reader.read(F.material, orOnFault: .a36)
        corrosion = reader.read(F.corrosion).si
        freeboard = reader.read(F.freeboard).si
        heel = reader.read(F.heel).si
        course = reader.read(F.course).si
        diameter = reader.readIfGiven(F.diameter)?.si
        height = reader.readIfGiven(F.height)?.si
        vaporPressure = reader.readIfGiven(F.vaporPressure).map { $0.absolute.si / 1000 }
        if volume == nil, diameter == nil || height == nil {
            reader.refuse(.missingInput, F.volume.name, [.text(F.volume.name)])
        }
        if let height, height <= freeboard + heel {
            reader.contradict(F.height.name, "freeboard + heel", height, freeboard + heel, in: "m")
        }
        self.volume = volume?.si
        try reader.finish()
    }

    private static func gravity(_ reader: inout InputReader) -> Double {
        typealias F = TankField
        guard let api = reader.readIfGiven(F.api) else { return reader.read(F.gravity) }
        let fromAPI = LiquidProperties.specificGravity(api: api)
        guard let stated = reader.readIfGiven(F.gravity) else { return fromAPI }
        if abs(stated - fromAPI) > 0.005 + 1e-9 { reader.contradict("sg", "oil_api", stated, api) }
        return stated
    }
}
