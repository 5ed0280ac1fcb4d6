/// How the wall is built, whatever it has to hold.
struct WallOptions: Sendable, Hashable {
    let material: VesselMaterial
    let corrosion: Length
    let jointEfficiency: Double
    let headEfficiency: Double
    let attachments: Double

    init(_ reader: inout InputReader) {
        material = reader.read(WallField.material, orOnFault: .sa516Grade70)
        corrosion = reader.read(WallField.corrosion)
        jointEfficiency = reader.read(WallField.jointEfficiency)
        headEfficiency = reader.read(WallField.headEfficiency)
        attachments = reader.read(WallField.attachments)
    }
}
