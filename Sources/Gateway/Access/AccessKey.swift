/// A key of the API.
public struct AccessKey: Sendable, Hashable {
    /// Who it belongs to, as it appears in logs and remarks.
    public let name: String
    /// What its bearer may do.
    public let role: AccessRole
    let secret: [UInt8]

    static let secretLimit = 256

    /// Creates a key; a secret beyond 256 bytes is cut there, an empty one never matches.
    public init(name: String, role: AccessRole, secret: String) {
        self.name = name
        self.role = role
        self.secret = Array(secret.utf8.prefix(Self.secretLimit))
    }
}

extension AccessKey: CustomStringConvertible, CustomDebugStringConvertible {
    /// The name and the role; never the secret, so that a key that lands in a log gives nothing away.
    public var description: String { "\(name) (\(role.rawValue))" }
    /// The same as ``description``.
    public var debugDescription: String { description }
}
