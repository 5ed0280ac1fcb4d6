import AgentRuntime

/// A request whose shape has changed over the versions of the program.
protocol Parcel: WorkRequest where Answer == String {
    init(to address: String)
    var label: String { get }
}

extension Parcel {
    static var kind: String { "parcel" }
}

/// As it was at first: one line.
struct FirstParcel: Parcel {
    typealias Answer = String
    let address: String

    init(to address: String) { self.address = address }
    var label: String { address }
}

/// As it is now; it reads the first.
struct SecondParcel: Parcel {
    typealias Answer = String
    let street: String
    let city: String

    init(to address: String) {
        let parts = address.split(separator: ",", maxSplits: 1).map(String.init)
        street = parts.first ?? ""
        city = parts.count > 1 ? parts[1] : ""
    }

    var label: String { "\(street) in \(city)" }

    static var version: Int { 2 }
    static var upcasters: [Upcaster] { [Upcaster(from: 1) { (old: FirstParcel) in SecondParcel(to: old.address) }] }
}

/// As somebody made it who forgot the parcels that wait.
struct ThirdParcel: Parcel {
    typealias Answer = String
    let lines: [String]

    init(to address: String) { lines = [address] }
    var label: String { lines.joined(separator: "; ") }

    static var version: Int { 3 }
}
