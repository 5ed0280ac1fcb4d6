/// A sizing request of a load: which number it is decides what it asks for.
struct FaultOrder: Hashable, Sendable {
    let number: Int

    /// There are so many different requests, so that every result can be compared with the right one.
    static let kinds = 12

    var key: String { "order-\(number)" }
    var kind: Int { number % Self.kinds }

    /// Twenty-five tanks that no other order asks for: work for a tenth of a second.
    var hardBody: String {
        let tanks = (0..<25).map { Self.tank(10_000 + 25 * number + $0) }
        return #"{"equipment":[\#(tanks.joined(separator: ","))]}"#
    }

    private static func tank(_ volume: Int) -> String {
        #"{"kind":"tank","inputs":{"working_volume":{"value":\#(volume),"unit":"bbl"},"sg":0.9}}"#
    }

    /// A tank, or five of them in every fourth kind; the customer is its own, so that no answer comes from a cache.
    var body: String {
        let tanks = Array(repeating: Self.tank(5_000 + 700 * kind), count: kind % 4 == 0 ? 5 : 1).joined(separator: ",")
        return #"{"customer":"customer \#(number)","equipment":[\#(tanks)]}"#
    }
}
