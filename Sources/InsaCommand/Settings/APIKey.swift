/// A key of the API and what its bearer may do.
public struct APIKey: Sendable, Hashable {
    /// What the bearer of a key may do; a later case may do everything an earlier one may.
    public enum Role: String, Sendable, CaseIterable {
        /// Send work and look at it.
        case submitter
        /// Also pause, restart, replay and reset.
        case `operator`
        /// Everything.
        case admin
    }

    /// What the bearer may do.
    public let role: Role
    /// The secret itself: 16 to 256 visible ASCII characters without commas.
    public let secret: String

    static let lengths = 16...256
    static let maximumCount = 64

    /// Reads `role:key` entries that are separated by commas; `nil` when one of them is not acceptable.
    static func list(_ text: String) -> [APIKey]? {
        guard !text.isEmpty else { return [] }
        var keys: [APIKey] = []
        for entry in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard let key = APIKey(entry: entry.drop { $0 == " " }) else { return nil }
            keys.append(key)
        }
        return keys.count <= maximumCount && Set(keys.map(\.secret)).count == keys.count ? keys : nil
    }

    private init?(entry: Substring) {
        guard let colon = entry.firstIndex(of: ":"), let role = Role(rawValue: String(entry[..<colon])) else {
            return nil
        }
        let secret = entry[entry.index(after: colon)...]
        guard Self.lengths.contains(secret.utf8.count), secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            return nil
        }
        self.role = role
        self.secret = String(secret)
    }
}

extension APIKey: CustomStringConvertible, CustomDebugStringConvertible {
    /// The role; never the secret, so that a key that lands in a log gives nothing away.
    public var description: String { "\(role.rawValue):****" }
    /// The same as ``description``.
    public var debugDescription: String { description }
}
