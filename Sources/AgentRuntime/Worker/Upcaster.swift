/// One step from an older version of a request's shape to the next.
///
/// ```swift
/// static let version = 3
/// static let upcasters = [
///     Upcaster(from: 1) { (old: V1) in V2(name: old.fullName) },
///     Upcaster(from: 2) { (old: V2) in Greet(name: old.name, language: "en") },
/// ]
/// ```
public struct Upcaster: Sendable {
    /// The version it reads; what it writes is of the version after it.
    public let from: Int
    let step: @Sendable ([UInt8]) throws -> [UInt8]

    /// A step from `version` to the one after it, by the types of the two.
    public init<Old: Decodable & SendableMetatype, New: Encodable & SendableMetatype>(
        from version: Int,
        _ convert: @escaping @Sendable (Old) throws -> New
    ) {
        from = version
        step = { try JSONBytes.encode(convert(JSONBytes.decode(Old.self, from: $0))) }
    }
}
